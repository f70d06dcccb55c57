// npm run icons: draws the icons that browsers and phones ask for from public/icon.svg, and writes them to public/.
import { readFileSync, writeFileSync } from 'node:fs';
import { type Browser, chromium } from '@playwright/test';
import { icoOf } from './icons/ico';
import { systemChromium } from './setup/chromium.mjs';

const drawing = readFileSync('public/icon.svg', 'utf8');
/** Phones cut the corners themselves and leave no paper around: the same drawing on a full square. */
const square = drawing.replace(' rx="7"', '');
/** Android may cut to a circle of four fifths: the drawing smaller, the paper to the edge. */
const maskable = square
  .replace('viewBox="0 0 32 32"', 'viewBox="-5 -5 42 42"')
  .replace('width="32" height="32"', 'x="-5" y="-5" width="42" height="42"');

const browser = await chromium.launch({ executablePath: systemChromium(), args: ['--no-sandbox'] });
const sizes = [16, 32, 48];
const small = await Promise.all(sizes.map((size) => draw(browser, drawing, size)));
writeFileSync('public/favicon.ico', icoOf(sizes.map((size, at) => ({ size, png: small[at] ?? Buffer.alloc(0) }))));
const touch = await draw(browser, square, 180);
// Older phones ask for the second name by themselves.
for (const name of ['apple-touch-icon', 'apple-touch-icon-precomposed']) writeFileSync(`public/${name}.png`, touch);
writeFileSync('public/icons/192.png', await draw(browser, drawing, 192));
writeFileSync('public/icons/512.png', await draw(browser, drawing, 512));
writeFileSync('public/icons/512-maskable.png', await draw(browser, maskable, 512));
await browser.close();

/** The drawing in the light scheme as a PNG of `size` pixels, outside of it transparent. */
async function draw(shown: Browser, svg: string, size: number): Promise<Buffer> {
  const page = await shown.newPage({ viewport: { width: size, height: size }, colorScheme: 'light' });
  await page.setContent(`<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
  const png = await page.screenshot({ omitBackground: true });
  await page.close();
  return png;
}
