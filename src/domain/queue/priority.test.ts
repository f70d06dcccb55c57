import { expect, test } from 'vitest';
import { compareWaitingCases, type WaitingCase } from './priority';

const waiting = (id: string, priority: WaitingCase['priority'], waitingSinceMs: number): WaitingCase => ({
  id,
  priority,
  waitingSinceMs,
});

test('the graver comes first, however short it has waited', () => {
  const queue = [waiting('a', 'P3', 1), waiting('b', 'STAT', 900), waiting('c', 'P2', 2), waiting('d', 'P1', 800)];
  expect(queue.sort(compareWaitingCases).map(({ id }) => id)).toEqual(['b', 'd', 'c', 'a']);
});

test('of two alike the one who has waited longer comes first', () => {
  expect([waiting('a', 'P2', 50), waiting('b', 'P2', 40)].sort(compareWaitingCases).map(({ id }) => id)).toEqual(['b', 'a']);
});

test('two that arrived together stand in the same order in every list', () => {
  const [one, other] = [waiting('a', 'P2', 50), waiting('b', 'P2', 50)];
  expect([one, other].sort(compareWaitingCases)).toEqual([other, one].sort(compareWaitingCases));
  expect(compareWaitingCases(one, one)).toBe(0);
});
