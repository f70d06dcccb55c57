import { dayOf, instantOf, localTimeOf, minutesOf, weekdayOf } from './local-time';
import type { WorkingHours } from './working-hours';

/** A whole year of closed days is a mistake in the hours, not a long weekend. */
const longestPauseDays = 366;

type Span = { startMs: number; endMs: number };

/** When the clinic is open on that local day, or null when it is not. */
function openOn(day: number, hours: WorkingHours): Span | null {
  if (!hours.weekdays.includes(weekdayOf(day))) return null;
  if (hours.closedOn.some((date) => dayOf(date) === day)) return null;
  return {
    startMs: instantOf({ day, minutes: minutesOf(hours.opens) }, hours.timeZone),
    endMs: instantOf({ day, minutes: minutesOf(hours.closes) }, hours.timeZone),
  };
}

/** Milliseconds between two instants in which the clinic was open; 0 when the second is earlier. */
export function workingTimeBetween(fromMs: number, toMs: number, hours: WorkingHours): number {
  let total = 0;
  const last = localTimeOf(toMs, hours.timeZone).day;
  for (let { day } = localTimeOf(fromMs, hours.timeZone); day <= last; day += 1) {
    const open = openOn(day, hours);
    if (open !== null) total += Math.max(0, Math.min(open.endMs, toMs) - Math.max(open.startMs, fromMs));
  }
  return total;
}

/** The instant by which so much open time (milliseconds) has passed. Throws when the hours hold no open day for a year. */
export function afterWorkingTime(fromMs: number, workingMs: number, hours: WorkingHours): number {
  let left = workingMs;
  const first = localTimeOf(fromMs, hours.timeZone).day;
  for (let day = first; day <= first + longestPauseDays; day += 1) {
    const open = openOn(day, hours);
    if (open === null) continue;
    const startMs = Math.max(open.startMs, fromMs);
    if (startMs >= open.endMs) continue;
    if (left <= open.endMs - startMs) return startMs + left;
    left -= open.endMs - startMs;
  }
  throw new RangeError('the working hours hold no open day within a year');
}
