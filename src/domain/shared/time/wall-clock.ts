import { Temporal } from 'temporal-polyfill';
import { addDays } from './calendar-date';

// Zones, changes of clocks and everything that needs their history comes from Temporal. The library weighs as much as a
// patient's page may grow in years, so no patient's page imports this file (decision 0035); a test holds that.

const zonedAt = (instantMs: number, timeZone: string) =>
  Temporal.Instant.fromEpochMilliseconds(instantMs).toZonedDateTimeISO(timeZone);

/** The hour (0 to 23) that a wall clock in the zone shows at an instant (milliseconds since 1970). */
export const localHourOf = (instantMs: number, timeZone: string): number => zonedAt(instantMs, timeZone).hour;

/** The time of day, HH:MM, that a wall clock in the zone shows at an instant (milliseconds since 1970). */
export const localTimeOf = (instantMs: number, timeZone: string): string =>
  zonedAt(instantMs, timeZone).toPlainTime().toString({ smallestUnit: 'minute' });

/** Midnight at the end of a day is midnight at the start of the next: opening hours may say so. */
const wallClockOf = (date: string, time: string) =>
  Temporal.PlainDateTime.from(time === '24:00' ? `${addDays(date, 1)}T00:00` : `${date}T${time}`);

/**
 * Every instant (milliseconds since 1970) at which a wall clock in the zone shows this date and time (HH:MM), earliest first:
 * one as a rule, none in an hour that a change of clocks skips, two in an hour that comes twice.
 */
export function instantsOf(date: string, time: string, timeZone: string): number[] {
  const wall = wallClockOf(date, time);
  const both = (['earlier', 'later'] as const).map((disambiguation) => wall.toZonedDateTime(timeZone, { disambiguation }));
  const showing = both.filter((zoned) => zoned.toPlainDateTime().equals(wall));
  return [...new Set(showing.map(({ epochMilliseconds }) => epochMilliseconds))];
}

/**
 * The instant (milliseconds since 1970) at which a wall clock in the zone shows this date and time (HH:MM, 24:00 included). A
 * time that a change of clocks skips is moved forward by what the clock skips (02:30 becomes 03:30); of an hour that comes
 * twice, the first is meant: Temporal's "compatible" reading, and that of RFC 5545. Throws a RangeError for no date or time.
 */
export const instantOf = (date: string, time: string, timeZone: string): number =>
  wallClockOf(date, time).toZonedDateTime(timeZone, { disambiguation: 'compatible' }).epochMilliseconds;

/** The instant (milliseconds since 1970) at which a date begins in the zone; where midnight is skipped, the first that there is. */
export const startOfDay = (date: string, timeZone: string): number =>
  Temporal.PlainDate.from(date).toZonedDateTime(timeZone).epochMilliseconds;
