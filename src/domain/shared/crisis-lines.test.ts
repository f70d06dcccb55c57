import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { crisisLines, relayNumber, staleCrisisLines, textLink } from './crisis-lines';

const page = readFileSync('public/crisis.html', 'utf8').replaceAll('&amp;', '&');

const hrefs = crisisLines.flatMap(({ id, call, text, chat }) =>
  [
    call?.href,
    ...(text ? (text.words ? Object.values(text.words).map((w) => textLink(text.number, w)) : [textLink(text.number)]) : []),
    chat,
  ]
    .filter((href) => href !== undefined)
    .map((href) => [id, href] as const),
);

test.each(hrefs)('the crisis file offers %s by %s', (_, href) => {
  expect(page).toContain(`href="${href}"`);
});

test.each(['en', 'es'] as const)('the crisis file says 911 and 988 first in %s', (language) => {
  const start = page.indexOf(`id="${language}"`);
  const links = [...page.slice(start).matchAll(/class="line [a-z]+" href="([^"]+)"/g)].map((match) => match[1]);
  expect(links.slice(0, 2)).toEqual(['tel:911', 'tel:988']);
});

test('the crisis file runs nothing and loads nothing', () => {
  expect(page).not.toMatch(/<script|<link rel="stylesheet"|<img|@import|url\(|<iframe|\son\w+=/i);
  expect(page).toContain("default-src 'none'");
});

test('the relay number stands on the crisis file', () => {
  expect(page).toContain(`dial ${relayNumber}`);
});

test('a line that nobody checked since a day is listed, one checked on that day is not', () => {
  const checked = crisisLines[0]?.lastVerified ?? '';
  expect(staleCrisisLines(checked).map(({ id }) => id)).not.toContain('911');
  expect(staleCrisisLines('2999-01-01')).toHaveLength(crisisLines.length);
});

test('a line that nobody ever checked is always on the list', () => {
  const unchecked = crisisLines.filter(({ lastVerified }) => lastVerified === null).map(({ id }) => id);
  expect(staleCrisisLines('0001-01-01').map(({ id }) => id)).toEqual(unchecked);
});
