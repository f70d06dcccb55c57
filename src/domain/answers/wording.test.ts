import { expect, test } from 'vitest';
import { type Question } from './question';
import { questionById } from './questionnaire';
import { wordingGiven, wordingNotes, wordingOf } from './wording';

const question = (id: string): Question => {
  const found = questionById(id);
  if (found === null) throw new Error(`no question ${id}`);
  return found;
};

test.each([
  ['asq.1', 'official'],
  ['phq9.9', 'official'],
  ['pcptsd5.2', 'unvalidated'],
  ['asq.4.when', 'unvalidated'],
  ['bip.1', 'original'],
  ['about.name', 'original'],
  ['mdq.1', 'english'],
] as const)('on a Spanish page %s has %s words', (id, wording) => {
  expect(wordingOf(question(id), 'es')).toBe(wording);
  expect(wordingOf(question(id), 'en')).toBe('original');
});

test('the note about an own translation stands once a list, at its first question, and never on an English page', () => {
  const notes = wordingNotes('es');
  const noted = (prefix: string) => [...notes].filter(([id]) => id.startsWith(prefix));
  expect(noted('pcptsd5.')).toEqual([['pcptsd5.exposure', 'unvalidated']]);
  expect(noted('drug.').concat(noted('sub.'))).toEqual([['drug.1', 'unvalidated']]);
  expect(noted('asq.')).toEqual([['asq.4.when', 'unvalidated']]);
  expect(noted('phq9.').concat(noted('gad7.'), noted('auditc.'))).toEqual([]);
  expect(noted('mdq.')).toEqual([['mdq.1', 'english']]);
  expect(wordingNotes('en').size).toBe(0);
});

test('a page that shows a few questions of a list says it at the first of these', () => {
  const few = ['pcptsd5.2', 'pcptsd5.3', 'phq9.1'].map(question);
  expect([...wordingNotes('es', few)]).toEqual([['pcptsd5.2', 'unvalidated']]);
});

test('an answer says in which words it was given, those of the time before there was Spanish too', () => {
  const now = { questionnaireVersion: 'intake-2026.11.10' };
  expect(wordingGiven({ questionId: 'asq.1', locale: 'es', ...now })).toBe('official');
  expect(wordingGiven({ questionId: 'drug.1', locale: 'es', ...now })).toBe('unvalidated');
  expect(wordingGiven({ questionId: 'drug.1', locale: 'en', ...now })).toBe('original');
  const before = { questionnaireVersion: 'intake-2026.11.3' };
  expect(wordingGiven({ questionId: 'asq.1', locale: 'es', ...before })).toBe('english');
  expect(wordingGiven({ questionId: 'bip.1', locale: 'es', ...before })).toBe('original');
  expect(wordingGiven({ questionId: 'gone.1', locale: 'es', ...now })).toBeNull();
});
