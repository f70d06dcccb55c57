import { expect, test } from 'vitest';
import { closedDays, closedDaysEnd, closedDaysWrittenUntil } from './closed-days';
import { addDays, weekdayOf } from '@/domain/shared/time/calendar-date';

const [monday, thursday, friday, saturday, sunday] = [1, 4, 5, 6, 0];

/** The n-th of a weekday in a month; -1 is the last. */
function nth(n: number, weekday: number, year: number, month: number): string {
  const days = Array.from({ length: 31 }, (_, one) => addDays(`${year}-${String(month).padStart(2, '0')}-01`, one)).filter(
    (date) => Number(date.slice(5, 7)) === month && weekdayOf(date) === weekday,
  );
  return days.at(n > 0 ? n - 1 : n) ?? '';
}

/** The weekday on which a fixed date is kept. */
function kept(date: string): string {
  const shift = { [saturday]: -1, [sunday]: 1 }[weekdayOf(date)] ?? 0;
  return addDays(date, shift);
}

const holidaysOf = (year: number): string[] =>
  [
    kept(`${year}-01-01`),
    nth(-1, monday, year, 5),
    kept(`${year}-07-04`),
    nth(1, monday, year, 9),
    nth(4, thursday, year, 11),
    kept(`${year}-12-25`),
  ].filter((date) => date.startsWith(String(year)));

const years = [2026, 2027, 2028, 2029];

test('the list holds the holidays of every year that it is written for, and no other day', () => {
  expect(closedDays).toEqual(years.flatMap(holidaysOf).filter((date) => date >= '2026-11-24'));
  expect(closedDaysWrittenUntil).toBe(`${years.at(-1)}-12-31`);
});

test('every closed day is a working day otherwise, and in order', () => {
  for (const date of closedDays) expect(weekdayOf(date), date).toSatisfy((one: number) => one >= monday && one <= friday);
  expect(closedDays.toSorted()).toEqual([...closedDays]);
  expect(new Set(closedDays).size).toBe(closedDays.length);
});

test.each([
  ['a quarter and a day before', '2027-09-29', null],
  ['a quarter before', '2027-09-30', 92],
  ['on the last day', '2027-12-31', 0],
  ['when it has ended', '2028-01-01', -1],
  ['two years later still', '2029-12-31', -731],
])('the end of a list of 2027, %s', (_, today, daysLeft) => {
  const end = daysLeft === null ? null : { lastDay: '2027-12-31', daysLeft };
  expect(closedDaysEnd(today, '2027-12-31')).toEqual(end);
});
