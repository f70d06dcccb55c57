import { dayNumber } from '@/domain/answers/calendar';

const minuteMs = 60_000;
const dayMs = 1_440 * minuteMs;
const unixEpochDay = dayNumber('1970-01-01') ?? 0;

/** A wall clock in some zone: the day counted from 1970-01-01, and minutes since its midnight. */
export type LocalTime = { day: number; minutes: number };

// Making a formatter costs a hundred times more than using it.
const formatters = new Map<string, Intl.DateTimeFormat>();
function formatterOf(timeZone: string): Intl.DateTimeFormat {
  const known = formatters.get(timeZone);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  formatters.set(timeZone, made);
  return made;
}

const partsOf = (instantMs: number, timeZone: string) =>
  Object.fromEntries(
    formatterOf(timeZone)
      .formatToParts(instantMs)
      .map(({ type, value }) => [type, value]),
  );

/** What a wall clock in the zone shows at an instant (milliseconds since 1970), seconds cut off. */
export function localTimeOf(instantMs: number, timeZone: string): LocalTime {
  const parts = partsOf(instantMs, timeZone);
  const day = (dayNumber(`${parts.year}-${parts.month}-${parts.day}`) ?? unixEpochDay) - unixEpochDay;
  return { day, minutes: Number(parts.hour) * 60 + Number(parts.minute) };
}

/** The calendar date (YYYY-MM-DD) in the zone at an instant (milliseconds since 1970). */
export function localDateOf(instantMs: number, timeZone: string): string {
  const parts = partsOf(instantMs, timeZone);
  return `${parts.year}-${parts.month}-${parts.day}`;
}

/** Minutes of a wall clock since 1970-01-01 00:00 of that same clock. */
const wallMinutes = ({ day, minutes }: LocalTime) => day * 1_440 + minutes;

/** How far the zone's wall clock is ahead of UTC at an instant, in milliseconds; negative west of Greenwich. */
const offsetAt = (instantMs: number, timeZone: string) =>
  (wallMinutes(localTimeOf(instantMs, timeZone)) - Math.floor(instantMs / minuteMs)) * minuteMs;

/**
 * Every instant (milliseconds since 1970) at which a wall clock in the zone shows this, earliest first: one as a rule, none
 * in an hour that a change of clocks skips, two in an hour that comes twice.
 */
export function instantsOf(local: LocalTime, timeZone: string): number[] {
  const asIfUtc = wallMinutes(local) * minuteMs;
  // A day to either side lies on its own side of any change, so the two hold every offset that may be in force.
  const offsets = new Set([offsetAt(asIfUtc - dayMs, timeZone), offsetAt(asIfUtc + dayMs, timeZone)]);
  return [...offsets]
    .map((offset) => asIfUtc - offset)
    .filter((instantMs) => offsetAt(instantMs, timeZone) === asIfUtc - instantMs)
    .toSorted((a, b) => a - b);
}

/**
 * The instant (milliseconds since 1970) at which a wall clock in the zone shows this. A time that a change of clocks skips
 * is moved forward by what the clock skips (02:30 becomes 03:30); of an hour that comes twice, the first is meant. This is
 * what RFC 5545 and the "compatible" reading of ECMAScript's Temporal say.
 */
export function instantOf(local: LocalTime, timeZone: string): number {
  const [first] = instantsOf(local, timeZone);
  if (first !== undefined) return first;
  const asIfUtc = wallMinutes(local) * minuteMs;
  return asIfUtc - offsetAt(asIfUtc - dayMs, timeZone);
}

/** 0 is Sunday; 1970-01-01 was a Thursday. */
export const weekdayOf = (day: number): number => (((day + 4) % 7) + 7) % 7;

/** The day of a calendar date (YYYY-MM-DD), or null when there is no such date. */
export function dayOf(date: string): number | null {
  const number = dayNumber(date);
  return number === null ? null : number - unixEpochDay;
}

/** Minutes since midnight of "08:30". */
export const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
