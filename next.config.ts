import type { NextConfig } from 'next';
import createNextIntlPlugin from 'next-intl/plugin';
import { headersOfAll, beforeAllScripts } from './src/page-policy';

const config: NextConfig = {
  headers: async () => [{ source: '/:path*', headers: headersOfAll }],
  // A second build (tests, another port) must not tread on the one that is being served.
  distDir: process.env.CLEARWAY_DIST ?? '.next',
  reactCompiler: true,
  // Yardsticks of the benches (`page.bench.tsx`) are pages in a build that is made for them, and nowhere else.
  pageExtensions: [...(process.env.CLEARWAY_BENCH === '1' ? ['bench.tsx'] : []), 'tsx', 'ts'],
  // Loaded only where it is needed: every start of a server reads this file too.
  compiler: {
    runAfterProductionCompile: async ({ distDir }) =>
      (await import('./scripts/setup/finish-build.mjs')).finishBuild(distDir, beforeAllScripts),
  },
  typedRoutes: true,
  poweredByHeader: false,
  images: { unoptimized: true },
  serverExternalPackages: ['@node-rs/argon2', 'pg', '@prisma/client', '@prisma/adapter-pg', 'livekit-server-sdk', 'nodemailer'],
  // Where proxy.ts matches, Next cuts larger bodies short without a word; nothing here needs more.
  experimental: { proxyClientMaxBodySize: '1mb' },
};

export default createNextIntlPlugin('./src/i18n/request.ts')(config);
