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
  const parts = Object.fromEntries(
    formatterOf(timeZone)
      .formatToParts(instantMs)
      .map(({ type, value }) => [type, value]),
  );
  const day = (dayNumber(`${parts.year}-${parts.month}-${parts.day}`) ?? unixEpochDay) - unixEpochDay;
  return { day, minutes: Number(parts.hour) * 60 + Number(parts.minute) };
}

/** The calendar date (YYYY-MM-DD) in the zone at an instant (milliseconds since 1970). */
export function localDateOf(instantMs: number, timeZone: string): string {
  const parts = partsOf(instantMs, timeZone);
  return `${parts.year}-${parts.month}-${parts.day}`;
}

/**
 * The instant (milliseconds since 1970) at which a wall clock in the zone shows this. An hour that a change of clocks
 * skips is read as the same distance after it; of an hour that comes twice, one of the two is meant.
 */
export function instantOf({ day, minutes }: LocalTime, timeZone: string): number {
  const asIfUtc = day * dayMs + minutes * minuteMs;
  const offsetAt = (instantMs: number) => {
    const local = localTimeOf(instantMs, timeZone);
    return local.day * dayMs + local.minutes * minuteMs - Math.floor(instantMs / minuteMs) * minuteMs;
  };
  // The offset at the guess may be that of the other side of a change; asking again at the result settles it.
  const near = asIfUtc - offsetAt(asIfUtc);
  return asIfUtc - offsetAt(near);
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
