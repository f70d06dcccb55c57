import { clinicTimeZone } from './clinic-time-zone';

// Making a formatter costs a hundred times more than using it.
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterOf(timeZone: string): Intl.DateTimeFormat {
  const known = formatters.get(timeZone);
  if (known !== undefined) return known;
  // Canada writes dates as ISO 8601 does.
  const made = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  formatters.set(timeZone, made);
  return made;
}

/** The calendar date (YYYY-MM-DD) that the zone (IANA) has at an instant (a Date, or milliseconds since 1970). */
export const localDateOf = (instant: Date | number, timeZone: string): string => formatterOf(timeZone).format(instant);

/** The clinic's date at an instant (YYYY-MM-DD). Ages and "days ago" are counted by it. */
export const clinicDay = (instant: Date | number): string => localDateOf(instant, clinicTimeZone);
