import { expect, test } from 'vitest';
import { reminderDue, type Unfinished } from './reminders';

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
const now = 1_790_000_000_000;
const ago = (days: number) => now - days * dayMs;
const silent = (days: number, change: Partial<Unfinished> = {}): Unfinished => ({
  lastActivityMs: ago(days),
  sent: [],
  isStopped: false,
  isDisabled: false,
  hasOpenAlert: false,
  localHour: 12,
  ...change,
});
const sent = (kind: 'first' | 'second', days: number) => ({ kind, atMs: ago(days) });
const due = (intake: Unfinished) => reminderDue(intake, now);

test.each([
  ['a minute short of a day', silent(1 - 1 / 1440), null],
  ['a day', silent(1), 'first'],
  ['two days, one letter sent', silent(2, { sent: [sent('first', 1)] }), null],
  ['three days, one letter sent', silent(3, { sent: [sent('first', 2)] }), 'second'],
  ['four days, both sent', silent(4, { sent: [sent('first', 3), sent('second', 1)] }), null],
  ['two weeks and nothing sent', silent(14), null],
] as const)('silent for %s', (_, intake, kind) => expect(due(intake)).toBe(kind));

test('a job that slept for a week sends the first letter, and the second two days after it', () => {
  expect(due(silent(7))).toBe('first');
  expect(due(silent(8, { sent: [sent('first', 1)] }))).toBeNull();
  expect(due(silent(9, { sent: [sent('first', 2)] }))).toBe('second');
});

test('whoever answers again after the first letter is given three days, and after the second is left alone', () => {
  expect(due(silent(1, { sent: [sent('first', 5)] }))).toBeNull();
  expect(due(silent(3, { sent: [sent('first', 7)] }))).toBe('second');
  expect(due(silent(5, { sent: [sent('first', 12), sent('second', 8)] }))).toBeNull();
});

test.each([
  ['before nine', { localHour: 8 }, null],
  ['at nine', { localHour: 9 }, 'first'],
  ['before seven in the evening', { localHour: 18 }, 'first'],
  ['at seven in the evening', { localHour: 19 }, null],
  ['to one who wants no more', { isStopped: true }, null],
  ['to one who was shut out', { isDisabled: true }, null],
  ['while somebody is to call', { hasOpenAlert: true }, null],
] as const)('%s', (_, change, kind) => expect(due(silent(1, change))).toBe(kind));
