import { daysBetween } from '@/domain/shared/time/calendar-date';

/**
 * Weekdays on which the clinic reads no cases, as local dates (YYYY-MM-DD) in order, written down whole years at a time: New
 * Year's Day, Memorial Day, Independence Day, Labor Day, Thanksgiving and Christmas Day. One that falls on a Saturday is kept
 * on the Friday before, one on a Sunday on the Monday after, within its own year (5 U.S.C. 6103). A practice puts in its own.
 */
export const closedDays = [
  ...['2026-11-26', '2026-12-25'],
  ...['2027-01-01', '2027-05-31', '2027-07-05', '2027-09-06', '2027-11-25', '2027-12-24'],
  ...['2028-05-29', '2028-07-04', '2028-09-04', '2028-11-23', '2028-12-25'],
  ...['2029-01-01', '2029-05-28', '2029-07-04', '2029-09-03', '2029-11-22', '2029-12-25'],
] as const;

/** The last day for which somebody decided whether the clinic is open. After it a holiday counts as a working day. */
export const closedDaysWrittenUntil = '2029-12-31';

/** Somebody is notified a quarter before the list runs out, and from then on until it has been written further. */
const announcedDaysBefore = 92;

/** How the list ends: `daysLeft` is 0 on its last day, and negative when nobody wrote it further in time. */
export type ListEnd = { lastDay: string; daysLeft: number };

/** The end of the list when it is a quarter away or nearer, else null. `today` is the clinic's day (YYYY-MM-DD). */
export function closedDaysEnd(today: string, lastDay: string = closedDaysWrittenUntil): ListEnd | null {
  const daysLeft = daysBetween(today, lastDay);
  return daysLeft === null || daysLeft > announcedDaysBefore ? null : { lastDay, daysLeft };
}
