import { addDays, weekdayOf } from './calendar-date';
import { localDateOf } from './local-date';
import { instantOf } from './wall-clock';

/** When somebody works. Hours are local to the zone; closed days are local dates. */
export type WorkingHours = {
  /** IANA name. */
  timeZone: string;
  opens: `${number}:${number}`;
  closes: `${number}:${number}`;
  /** 0 is Sunday. */
  weekdays: readonly number[];
  /** Local dates, YYYY-MM-DD. */
  closedOn: readonly string[];
};

/** A whole year of closed days is a mistake in the hours, not a long weekend. */
const longestPauseDays = 366;

type Span = { startMs: number; endMs: number };

/** Whether a local date (YYYY-MM-DD) is one on which somebody works. */
export const isWorkingDay = (date: string, { weekdays, closedOn }: WorkingHours): boolean =>
  weekdays.includes(weekdayOf(date)) && !closedOn.includes(date);

/** From opening to closing on that local date, or null when it is closed. */
function openOn(date: string, hours: WorkingHours): Span | null {
  if (!isWorkingDay(date, hours)) return null;
  return {
    startMs: instantOf(date, hours.opens, hours.timeZone),
    endMs: instantOf(date, hours.closes, hours.timeZone),
  };
}

/** Milliseconds between two instants (milliseconds since 1970) in which the clinic was open; 0 when the second is earlier. */
export function workingTimeBetween(fromMs: number, toMs: number, hours: WorkingHours): number {
  let total = 0;
  const last = localDateOf(toMs, hours.timeZone);
  for (let date = localDateOf(fromMs, hours.timeZone); date <= last; date = addDays(date, 1)) {
    const open = openOn(date, hours);
    if (open !== null) total += Math.max(0, Math.min(open.endMs, toMs) - Math.max(open.startMs, fromMs));
  }
  return total;
}

/** The instant by which so much open time (milliseconds) has passed. Throws when the hours hold no open day for a year. */
export function afterWorkingTime(fromMs: number, workingMs: number, hours: WorkingHours): number {
  let left = workingMs;
  const first = localDateOf(fromMs, hours.timeZone);
  for (let days = 0; days <= longestPauseDays; days += 1) {
    const open = openOn(addDays(first, days), hours);
    if (open === null) continue;
    const startMs = Math.max(open.startMs, fromMs);
    if (startMs >= open.endMs) continue;
    if (left <= open.endMs - startMs) return startMs + left;
    left -= open.endMs - startMs;
  }
  throw new RangeError('the working hours hold no open day within a year');
}
