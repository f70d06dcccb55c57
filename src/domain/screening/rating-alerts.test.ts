import { expect, test } from 'vitest';
import { alertForNumber, startingRatingAlerts } from './rating-alerts';

test.each([
  [null, null],
  [0, null],
  [3, null],
  [4, 'P1'],
  [5, 'STAT'],
  [6, 'STAT'],
])('MADRS item 10 at %s asks for %s', (number, level) => {
  expect(alertForNumber(startingRatingAlerts, 'madrs', 10, number)).toBe(level);
});

test('no other number of MADRS asks for anything, and none of CADSS-6', () => {
  expect(alertForNumber(startingRatingAlerts, 'madrs', 9, 6)).toBeNull();
  expect(alertForNumber(startingRatingAlerts, 'cadss-6', 10, 6)).toBeNull();
});

test('the numbers are those of the pack', () => {
  const { madrsItem10 } = startingRatingAlerts;
  const stricter = { madrsItem10: { ...madrsItem10, sameDayFrom: 2, atOnceFrom: 3 } };
  expect([1, 2, 3].map((number) => alertForNumber(stricter, 'madrs', 10, number))).toEqual([null, 'P1', 'STAT']);
});
