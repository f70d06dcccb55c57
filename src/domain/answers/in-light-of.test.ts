import { expect, test } from 'vitest';
import { namesYearBefore } from './check-value';
import { type Fields, fromFields } from './from-fields';
import { inLightOf, inLightOfFields } from './in-light-of';
import { questionById } from './questionnaire';
import type { Answers } from './value';

const today = '2026-11-28';
const question = (id: string) => {
  const found = questionById(id);
  if (found === null) throw new Error(`no question ${id}`);
  return found;
};
const readOf = (id: string, fields: Fields, answers: Answers) => fromFields(inLightOf(question(id), answers, today), fields);
const bornOn = (date: string): Answers => ({ 'about.birth-date': { kind: 'date', date } });
const tall = (number: number): Answers => ({ 'vit.height': { kind: 'number', number } });

test('an episode longer than the life is asked about, and kept after a yes', () => {
  const episode = 'trials.episode-months';
  const years = (n: string, more: Fields = {}) => ({ [`${episode}.years`]: n, ...more });
  expect(readOf(episode, years('26'), bornOn('2000-06-01'))).toMatchObject({ kind: 'value', value: { number: 312 } });
  expect(readOf(episode, years('27'), bornOn('2000-06-01'))).toMatchObject({ kind: 'ask', values: [{ number: 324 }] });
  expect(readOf(episode, years('99'), bornOn('1950-06-01'))).toMatchObject({ kind: 'ask' });
  expect(readOf(episode, years('27', { [`${episode}.read`]: '324' }), bornOn('2000-06-01'))).toMatchObject({
    ...{ kind: 'value', value: { number: 324 } },
  });
});

test('without a date of birth, or with one to come, forty years remain what is asked about', () => {
  for (const answers of [{}, bornOn('2027-01-01')]) {
    expect(readOf('trials.episode-months', { 'trials.episode-months.years': '40' }, answers)).toMatchObject({ kind: 'value' });
    expect(readOf('trials.episode-months', { 'trials.episode-months.years': '41' }, answers)).toMatchObject({ kind: 'ask' });
  }
});

test.each([
  ['60 kg at 170 cm', '60', 170, 'value'],
  ['34.7 kg at 170 cm, a body mass index just above 12', '34.7', 170, 'value'],
  ['34 kg at 170 cm', '34', 170, 'ask'],
  ['200 kg at 170 cm', '200', 170, 'value'],
  ['203 kg at 170 cm', '203', 170, 'ask'],
  ['170 kg at 100 cm, as when the two are swapped', '170', 100, 'ask'],
] as const)('%s', (_, kg, cm, kind) => {
  expect(readOf('vit.weight', { 'vit.weight': kg }, tall(cm)).kind).toBe(kind);
});

test('on the screen where both are typed, what stands in the other field counts', () => {
  const asked = [question('vit.height'), question('vit.weight')];
  const read = (cm: string, answers: Answers = {}) => {
    const fields = { 'vit.height': cm, 'vit.weight': '60' };
    const lit = inLightOfFields(inLightOf(question('vit.weight'), answers, today), asked, fields, today);
    return fromFields(lit, fields).kind;
  };
  expect(read('170')).toBe('value');
  expect(read('240')).toBe('ask');
  // The height that was stored before is not what stands here now.
  expect(read('170', tall(240))).toBe('value');
  expect(read('')).toBe('value');
  expect(read('', tall(240))).toBe('ask');
});

test.each([
  ['1962', true],
  ['1962 and 1963', true],
  ['1962, or 1995', false],
  ['1990', false],
  ['summer 2019', false],
  ['when I was 62', false],
  ['١٩٦٢', true],
  ['', false],
])('“%s” names only years before 1990: %s', (words, isBefore) => expect(namesYearBefore(words, 1990)).toBe(isBefore));
