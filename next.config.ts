import type { NextConfig } from 'next';
import createNextIntlPlugin from 'next-intl/plugin';

/** For every answer, files and error pages too; what differs by page is set in src/proxy.ts. */
const everywhere = {
  'Strict-Transport-Security': 'max-age=63072000; includeSubDomains; preload',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

const config: NextConfig = {
  headers: async () => [{ source: '/:path*', headers: Object.entries(everywhere).map(([key, value]) => ({ key, value })) }],
  // A second build (tests, another port) must not tread on the one that is being served.
  distDir: process.env.CLEARWAY_DIST ?? '.next',
  reactCompiler: true,
  typedRoutes: true,
  poweredByHeader: false,
  images: { unoptimized: true },
  serverExternalPackages: ['@node-rs/argon2', 'pg', '@prisma/client', '@prisma/adapter-pg', 'livekit-server-sdk', 'nodemailer'],
  // Where proxy.ts matches, Next cuts larger bodies short without a word; nothing here needs more.
  experimental: { proxyClientMaxBodySize: '1mb' },
};

export default createNextIntlPlugin('./src/i18n/request.ts')(config);
