import { expect, test } from 'vitest';
import { catalogue } from './catalogue';
import { spanishItems } from './spanish';
import { wordings } from './translations';

test('every built-in instrument says whose words it has and in which languages', () => {
  expect(Object.keys(wordings).sort()).toEqual(catalogue.map(({ id }) => id).sort());
});

test.each(Object.entries(wordings))('%s is asked in English, and in Spanish only where the words are our own', (_, wording) => {
  expect(wording.languages).toContain('en');
  if (wording.whose === 'published') expect(wording.languages).toEqual(['en']);
});

test('no published question has a Spanish wording of our own', () => {
  const published = catalogue.filter(({ id }) => wordings[id]?.whose === 'published' && id !== 'drug-question');
  const items = published.flatMap(({ items: all }) => all.map(({ id }) => id));
  expect([...items, 'drug.1'].filter((id) => id in spanishItems)).toEqual([]);
});

const translated = catalogue.filter(({ id }) => wordings[id]?.languages.includes('es') || id === 'drug-question');
const ownItems = translated.flatMap(({ items }) => items.filter(({ id }) => id !== 'drug.1'));

test.each(ownItems.map((item) => [item.id, item] as const))('%s has words for the question and for each answer', (id, item) => {
  expect(spanishItems[id]?.text).toMatch(/¿.*\?/);
  expect(Object.keys(spanishItems[id]?.options ?? {})).toEqual(item.options.map(({ code }) => code));
});

test('no Spanish is left over for a question that is gone', () => {
  expect(Object.keys(spanishItems).sort()).toEqual(ownItems.map(({ id }) => id).sort());
});
