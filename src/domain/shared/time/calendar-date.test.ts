import { expect, test } from 'vitest';
import { addDays, ageInYears, daysBetween, isCalendarDate, weekdayOf } from './calendar-date';

test.each([
  ['the day before the birthday', '1984-11-24', '2026-11-23', 41],
  ['the birthday', '1984-11-24', '2026-11-24', 42],
  ['a leap-day child on 28 February', '2008-02-29', '2026-02-28', 17],
  ['a leap-day child on 1 March', '2008-02-29', '2026-03-01', 18],
  ['not born yet', '2027-01-01', '2026-11-24', null],
  ['no such day', '2026-02-30', '2026-11-24', null],
] as const)('%s', (_, born, today, age) => expect(ageInYears(born, today)).toBe(age));

test.each([
  ['2026-02-28', '2026-03-01', 1],
  ['2024-02-28', '2024-03-01', 2],
  ['2025-12-31', '2026-01-01', 1],
  ['1900-02-28', '1900-03-01', 1],
  ['2000-01-01', '2026-11-23', 9823],
  ['2026-11-23', '2026-11-20', -3],
] as const)('from %s to %s', (from, to, days) => expect(daysBetween(from, to)).toBe(days));

test.each(['', '2026-13-01', '2026-00-10', '26-01-01', '2026-01-32', '2025-02-29'])('%j is not a day', (text) => {
  expect(isCalendarDate(text)).toBe(false);
  expect(daysBetween(text, '2026-01-01')).toBeNull();
  expect(() => addDays(text, 1)).toThrow(RangeError);
});

test.each([
  ['2026-02-28', 1, '2026-03-01'],
  ['2028-02-28', 1, '2028-02-29'],
  ['2027-01-01', -1, '2026-12-31'],
  ['2027-03-13', 1, '2027-03-14'],
  ['2027-11-07', 1, '2027-11-08'],
] as const)('%s and %i days are %s', (date, days, later) => {
  expect(addDays(date, days)).toBe(later);
  expect(daysBetween(date, later)).toBe(days);
});

test.each([
  ['1970-01-01', 4],
  ['2000-02-29', 2],
  ['2026-11-29', 0],
  ['2027-03-14', 0],
] as const)('%s falls on weekday %i, Sunday being 0', (date, weekday) => expect(weekdayOf(date)).toBe(weekday));
