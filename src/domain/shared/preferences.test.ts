import { expect, test } from 'vitest';
import { localeFrom, oneOf, safeBackPath, textSizes } from './preferences';

test.each([
  ['a choice beats the browser', 'es', 'en-US,en', 'es'],
  ['an unknown choice falls back to the browser', 'fr', 'es-MX,es;q=0.9', 'es'],
  ['the heaviest known language wins', undefined, 'fr, en;q=0.4, es;q=0.7', 'es'],
  ['a language weighed zero is not wanted', undefined, 'es;q=0, en;q=0.1', 'en'],
  ['no header is English', undefined, null, 'en'],
] as const)('%s', (_, chosen, header, locale) => {
  expect(localeFrom(chosen, header)).toBe(locale);
});

test('a tampered text size is the normal one', () => {
  expect(oneOf(textSizes, '400%')).toBe('normal');
});

test.each([
  ['/patient/intake?from=mail', '/patient/intake?from=mail'],
  ['//evil.test', '/'],
  ['/\\evil.test', '/'],
  ['https://evil.test', '/'],
  ['/a\r\nset-cookie: x', '/'],
  [undefined, '/'],
] as const)('the return path from %j is %j', (back, path) => {
  expect(safeBackPath(back)).toBe(path);
});
