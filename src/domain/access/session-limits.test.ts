import { expect, test } from 'vitest';
import type { Role } from './permissions';
import { isIdle, limitsFor } from './session-limits';

const seen = new Date('2026-03-02T10:00:00Z');
const later = (minutes: number, ms = 0) => new Date(seen.getTime() + minutes * 60_000 + ms);

test.each<[string, Role[], number]>([
  ['a patient', ['patient'], 30],
  ['a reviewer', ['reviewer'], 15],
  ['a consultant who is a patient too', ['patient', 'consultant'], 15],
  ['an admin', ['admin'], 15],
  ['a nurse', ['nurse'], 15],
])('%s is idle after the limit and not before', (_, roles, minutes) => {
  expect(isIdle(roles, seen, later(minutes))).toBe(false);
  expect(isIdle(roles, seen, later(minutes, 1))).toBe(true);
});

test('staff sessions end the same day', () => {
  expect(limitsFor(['consultant']).absoluteHours).toBe(12);
  expect(limitsFor(['patient']).absoluteHours).toBe(24);
});
