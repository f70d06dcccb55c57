import { expect, test } from 'vitest';
import { ageInYears, dayNumber, daysBetween } from './calendar';

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
  expect(dayNumber(text)).toBeNull();
});
