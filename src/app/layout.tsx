import type { Metadata, Viewport } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { faces } from '@/ui/fonts/faces';
import '@/ui/styles/all.css';
import { readAppearance } from './reader-preferences';
import { TrustedTypes } from './trusted-types';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('frame');
  return {
    title: { default: t('title'), template: '%s · Clearway' },
    description: t('description'),
    manifest: '/manifest.webmanifest',
    icons: {
      // Browsers that draw the SVG take it before the ICO, in the reader's scheme.
      icon: [
        { url: '/favicon.ico', sizes: '48x48' },
        { url: '/icon.svg', type: 'image/svg+xml', sizes: 'any' },
      ],
      apple: { url: '/apple-touch-icon.png', sizes: '180x180' },
    },
    formatDetection: { telephone: false, date: false, address: false, email: false },
  };
}

const paper = { light: '#f9f6ee', dark: '#151a16' };

export async function generateViewport(): Promise<Viewport> {
  const { theme } = await readAppearance();
  return {
    width: 'device-width',
    initialScale: 1,
    viewportFit: 'cover',
    colorScheme: theme === 'system' ? 'light dark' : theme,
    themeColor:
      theme === 'system'
        ? [
            { media: '(prefers-color-scheme: light)', color: paper.light },
            { media: '(prefers-color-scheme: dark)', color: paper.dark },
          ]
        : paper[theme],
  };
}

/**
 * The sheet under every page. It brings no provider and so no script of its own. It reads cookies, which makes every
 * page dynamic: a page made at build time could not carry the nonce of the content security policy.
 */
export default async function RootLayout({ children }: { children: ReactNode }) {
  const [locale, look] = await Promise.all([getLocale(), readAppearance()]);
  return (
    <html
      lang={locale}
      className={faces}
      data-theme={look.theme === 'system' ? undefined : look.theme}
      data-text={look.text === 'normal' ? undefined : look.text}
    >
      <head>
        <TrustedTypes />
      </head>
      <body>{children}</body>
    </html>
  );
}
