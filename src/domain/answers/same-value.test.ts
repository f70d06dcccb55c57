import { expect, test } from 'vitest';
import { isSame } from './same-value';
import type { AnswerValue } from './value';

const pressure: AnswerValue = { kind: 'bloodPressure', systolicMmHg: 120, diastolicMmHg: 80, takenOn: null };

test('the order of the parts does not matter, and nothing else is the same', () => {
  expect(isSame(pressure, { takenOn: null, diastolicMmHg: 80, systolicMmHg: 120, kind: 'bloodPressure' })).toBe(true);
  expect(isSame(pressure, { ...pressure, diastolicMmHg: 81 })).toBe(false);
  expect([isSame({ kind: 'unknown' }, { kind: 'declined' }), isSame({ kind: 'unknown' }, null)]).toEqual([false, false]);
});
