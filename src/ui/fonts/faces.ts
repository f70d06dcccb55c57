import localFont from 'next/font/local';

/** The interface face. Preloaded: every page starts with it. */
const inter = localFont({
  src: '../../../node_modules/@fontsource-variable/inter/files/inter-latin-wght-normal.woff2',
  variable: '--font-inter',
  weight: '100 900',
  display: 'swap',
  // tokens.css holds stand-ins brought to the measure of the real faces, so nothing moves when they arrive.
  adjustFontFallback: false,
});

/** The headline face of public and patient pages. Not preloaded: clinician screens never use it. */
const serif = localFont({
  src: './source-serif-4-latin-wght-normal.woff2',
  variable: '--font-serif',
  weight: '200 900',
  display: 'swap',
  preload: false,
  adjustFontFallback: false,
});

/** Classes for <html> that define --font-inter and --font-serif. */
export const faces = `${inter.variable} ${serif.variable}`;
