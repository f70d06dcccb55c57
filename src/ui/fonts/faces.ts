import localFont from 'next/font/local';

// 'optional': a face that is not here a tenth of a second after the page could be drawn waits for the next page, so that no
// line moves under a reader's eyes. Both are preloaded, so on all but slow lines they are here.

/** The interface face. */
const inter = localFont({
  src: '../../../node_modules/@fontsource-variable/inter/files/inter-latin-wght-normal.woff2',
  variable: '--font-inter',
  weight: '100 900',
  display: 'optional',
  adjustFontFallback: false,
});

/** The headline face. */
const serif = localFont({
  src: './source-serif-4-latin-wght-normal.woff2',
  variable: '--font-serif',
  weight: '200 900',
  display: 'optional',
  adjustFontFallback: false,
});

/** Classes for <html> that define --font-inter and --font-serif. */
export const faces = `${inter.variable} ${serif.variable}`;
