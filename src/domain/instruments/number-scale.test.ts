import { describe, expect, test } from 'vitest';
import { cadss6 } from './cadss-6';
import { isMadrsRemission, madrs } from './madrs';
import { isResponse, reductionPercent, scoreNumbers } from './number-scale';

const ten = (total: number) => Array.from({ length: 10 }, (_, place) => Math.min(6, Math.max(0, total - place * 6)));

describe('MADRS, as the rater enters it', () => {
  test.each([
    [6, 'none'],
    [7, 'mild'],
    [19, 'mild'],
    [20, 'moderate'],
    [34, 'moderate'],
    [35, 'severe'],
    [60, 'severe'],
  ])('%d is %s', (total, band) => expect(scoreNumbers(madrs, ten(total))).toEqual({ complete: true, total, band }));

  test.each([null, undefined, -1, 7, 1.5, Number.NaN])('%s in one place gives no total', (value) => {
    expect(scoreNumbers(madrs, [...ten(20).slice(0, 9), value])).toEqual({ complete: false, missing: [10], total: null });
  });

  test.each([
    ['at-most-10', 10, true],
    ['at-most-10', 11, false],
    ['under-10', 9, true],
    ['under-10', 10, false],
    ['at-most-12', 12, true],
    ['at-most-12', 13, false],
    ['at-most-10', null, null],
  ] as const)('remission %s with %s: %s', (definition, total, expected) =>
    expect(isMadrsRemission(total, definition)).toBe(expected),
  );
});

describe('response', () => {
  test.each([
    [30, 15, true],
    [30, 16, false],
    [30, 40, false],
    [null, 10, null],
    [30, null, null],
    [0, 0, null],
  ])('from %s to %s: %s', (baseline, now, expected) => expect(isResponse(baseline, now, 50)).toBe(expected));

  test('getting worse is a negative reduction', () => expect(reductionPercent(20, 30)).toBe(-50));
});

test('CADSS-6 adds six numbers to 24', () => {
  expect(scoreNumbers(cadss6, [4, 4, 4, 4, 4, 4])).toMatchObject({ total: 24 });
  expect(scoreNumbers(cadss6, [4, 4, 4, 4, 4])).toMatchObject({ total: null, missing: [6] });
});
