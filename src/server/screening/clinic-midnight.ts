import { clinicDay } from '@/server/answers/clinic-day';

const hourMs = 3_600_000;

/** The instant at which a date (YYYY-MM-DD) begins on the clinic's wall clock. */
export function clinicMidnight(date: string): Date {
  const utcMidnight = Date.parse(`${date}T00:00:00Z`);
  // West of Greenwich by whole hours: the first of them that the clinic's calendar calls this date.
  for (let hours = 0; hours < 24; hours++) {
    const instant = new Date(utcMidnight + hours * hourMs);
    if (clinicDay(instant) === date) return instant;
  }
  throw new Error('the clinic is not where its calendar says');
}
