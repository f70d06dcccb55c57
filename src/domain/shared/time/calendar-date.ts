import { dayMs } from './spans';

// Calendar dates are text, YYYY-MM-DD, without a clock or a zone. UTC has no change of clocks, so a date is counted there by
// the platform's own Date; no library is needed, and this file is part of every patient's page.

const shape = /^\d{4}-\d{2}-\d{2}$/;

/** The date's midnight in UTC, or null when there is no such date: the platform would move February 30 into March. */
function utcMidnightOf(date: string): number | null {
  if (!shape.test(date)) return null;
  const ms = Date.parse(`${date}T00:00:00Z`);
  return Number.isNaN(ms) || dateAtUtc(ms) !== date ? null : ms;
}

const dateAtUtc = (utcMs: number): string => new Date(utcMs).toISOString().slice(0, 10);

/** Whether there is such a date (YYYY-MM-DD, Gregorian). */
export const isCalendarDate = (date: string): boolean => utcMidnightOf(date) !== null;

/** Whole days from one date to a later one; negative when the second is earlier, null when either is no date. */
export function daysBetween(from: string, to: string): number | null {
  const [start, end] = [utcMidnightOf(from), utcMidnightOf(to)];
  return start === null || end === null ? null : (end - start) / dayMs;
}

/** The date so many days later, or earlier when negative. Throws a RangeError when there is no such date. */
export function addDays(date: string, days: number): string {
  const start = utcMidnightOf(date);
  if (start === null) throw new RangeError('not a calendar date');
  return dateAtUtc(start + days * dayMs);
}

/** The weekday of a date: 0 is Sunday. Throws a RangeError when there is no such date. */
export function weekdayOf(date: string): number {
  const start = utcMidnightOf(date);
  if (start === null) throw new RangeError('not a calendar date');
  return new Date(start).getUTCDay();
}

/** Completed years of age on a day. Somebody born on 29 February grows older on 1 March in other years. Null when it cannot be said. */
export function ageInYears(birthDate: string, today: string): number | null {
  const days = daysBetween(birthDate, today);
  if (days === null || days < 0) return null;
  const years = Number(today.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return today.slice(5) >= birthDate.slice(5) ? years : years - 1;
}
