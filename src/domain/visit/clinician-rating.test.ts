import { expect, test } from 'vitest';
import { asksSameDay, highestTotal, rate } from './clinician-rating';

const threes = Array.from({ length: 10 }, () => 3);
const withItem10 = (number: number | null) => [...threes.slice(0, 9), number];

test('a whole MADRS has a total, a band and the definition of remission it is read by', () => {
  expect(rate('madrs', threes)).toEqual({ total: 30, band: 'moderate', remissionBy: 'at-most-10', asksSameDay: false });
});

test('CADSS-6 has a total and neither band nor remission', () => {
  expect(rate('cadss-6', [1, 0, 2, 0, 0, 1])).toEqual({ total: 4, band: null, remissionBy: null, asksSameDay: false });
});

test.each([
  ['nothing', []],
  ['one missing', withItem10(null)],
  ['one too few', threes.slice(0, 9)],
  ['one too many', [...threes, 0]],
  ['one out of range', withItem10(7)],
  ['half a number', withItem10(2.5)],
])('%s is no rating', (_, numbers) => expect(rate('madrs', numbers)).toBeNull());

test.each([
  [null, false],
  [3, false],
  [4, true],
  [6, true],
])('MADRS item 10 at %s asks for the same day: %s', (number, asks) => {
  expect(asksSameDay('madrs', withItem10(number))).toBe(asks);
});

test('it asks before the other numbers are there', () => {
  expect(asksSameDay('madrs', [...Array.from({ length: 9 }, () => null), 4])).toBe(true);
});

test('CADSS-6 has no such number', () => expect(asksSameDay('cadss-6', [4, 4, 4, 4, 4, 4])).toBe(false));

test('totals go to 60 and to 24', () => expect([highestTotal('madrs'), highestTotal('cadss-6')]).toEqual([60, 24]));
