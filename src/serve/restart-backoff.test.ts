import { expect, test } from 'vitest';
import { failuresAfterExit, restartDelayMs } from './restart-backoff';

const delays = (isAlone: boolean) => Array.from({ length: 12 }, (_, n) => restartDelayMs(n + 1, isAlone));

test('while another answers, the wait doubles from a second to half a minute and stays there', () => {
  expect(delays(false)).toEqual([1_000, 2_000, 4_000, 8_000, 16_000, ...Array.from({ length: 7 }, () => 30_000)]);
});

test('when nobody answers any more, the first successor begins at once, and the delays grow all the same', () => {
  expect(delays(true).slice(0, 8)).toEqual([0, 500, 1_000, 2_000, 4_000, 8_000, 16_000, 30_000]);
  expect(restartDelayMs(10_000, true)).toBe(30_000);
});

test('a fall after a minute of service is a first one again; a sooner one is one more', () => {
  expect(failuresAfterExit({ failuresInRow: 7, startedAt: 1_000 }, 61_000)).toBe(1);
  expect(failuresAfterExit({ failuresInRow: 7, startedAt: 1_000 }, 60_999)).toBe(8);
});
