import { expect, test } from 'vitest';
import { highestTotal, isOnScale, rate, currentNumbers } from './clinician-rating';

const threes = Array.from({ length: 10 }, () => 3);
const withItem10 = (number: number | null) => [...threes.slice(0, 9), number];

test('a whole MADRS has a total, a band and the definition of remission it is read by', () => {
  expect(rate('madrs', threes)).toEqual({ total: 30, band: 'moderate', remissionBy: 'at-most-10' });
});

test('CADSS-6 has a total and neither band nor remission', () => {
  expect(rate('cadss-6', [1, 0, 2, 0, 0, 1])).toEqual({ total: 4, band: null, remissionBy: null });
});

test.each([
  ['nothing', []],
  ['one missing', withItem10(null)],
  ['one too few', threes.slice(0, 9)],
  ['one too many', [...threes, 0]],
  ['one out of range', withItem10(7)],
  ['half a number', withItem10(2.5)],
])('%s is no rating', (_, numbers) => expect(rate('madrs', numbers)).toBeNull());

test('a number is on the scale from 0 to its highest, at the places it has', () => {
  expect([isOnScale('madrs', 10, 6), isOnScale('madrs', 11, 0), isOnScale('madrs', 0, 0)]).toEqual([true, false, false]);
  expect([isOnScale('cadss-6', 6, 4), isOnScale('cadss-6', 6, 5), isOnScale('cadss-6', 7, 0)]).toEqual([true, false, false]);
  expect(isOnScale('madrs', 1, -1)).toBe(false);
});

test('the newest number of each place stands; one that came too late never does', () => {
  const current = currentNumbers('cadss-6', [
    { place: 2, number: 1, revision: 2 },
    { place: 2, number: 4, revision: 1 },
    { place: 2, number: 3, revision: null },
    { place: 5, number: 0, revision: 1 },
  ]);
  expect(current.map(({ number }) => number)).toEqual([null, 1, null, null, 0, null]);
  expect(current.map(({ revision }) => revision)).toEqual([0, 2, 0, 0, 1, 0]);
});

test('totals go to 60 and to 24', () => expect([highestTotal('madrs'), highestTotal('cadss-6')]).toEqual([60, 24]));
