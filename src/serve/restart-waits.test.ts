import { expect, test } from 'vitest';
import { failuresAfterFall, restartWaitMs } from './restart-waits';

const waits = (isAlone: boolean) => Array.from({ length: 12 }, (_, n) => restartWaitMs(n + 1, isAlone));

test('while another answers, the wait doubles from a second to half a minute and stays there', () => {
  expect(waits(false)).toEqual([1_000, 2_000, 4_000, 8_000, 16_000, ...Array.from({ length: 7 }, () => 30_000)]);
});

test('when nobody answers any more, the first successor begins at once, and the waits grow all the same', () => {
  expect(waits(true).slice(0, 8)).toEqual([0, 500, 1_000, 2_000, 4_000, 8_000, 16_000, 30_000]);
  expect(restartWaitMs(10_000, true)).toBe(30_000);
});

test('a fall after a minute of service is a first one again; a sooner one is one more', () => {
  expect(failuresAfterFall({ failuresInRow: 7, begunAt: 1_000 }, 61_000)).toBe(1);
  expect(failuresAfterFall({ failuresInRow: 7, begunAt: 1_000 }, 60_999)).toBe(8);
});
