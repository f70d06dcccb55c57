/** Whose words and whose clock. */
export type Zone = { locale: string; timeZone: string };

/** "10:30 am PST": a time always with its zone. `at` is an ISO instant. */
export const clockTime = (at: string, { locale, timeZone }: Zone): string =>
  new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit', timeZone, timeZoneName: 'short' }).format(new Date(at));

/** "10:30 am", where the zone has just been said. */
export const shortTime = (at: string | Date, { locale, timeZone }: Zone): string =>
  new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit', timeZone }).format(new Date(at));

/** "Tuesday, November 24". */
export const longDate = (at: string, { locale, timeZone }: Zone): string =>
  new Intl.DateTimeFormat(locale, { weekday: 'long', month: 'long', day: 'numeric', timeZone }).format(new Date(at));

/** "14 minutes", in the reader's language. */
export const inMinutes = (minutes: number, locale: string): string =>
  new Intl.NumberFormat(locale, { style: 'unit', unit: 'minute', unitDisplay: 'long' }).format(minutes);

/** Whole minutes from one ISO instant to another, never negative. */
export const minutesBetween = (from: string, to: string): number =>
  Math.max(0, Math.round((new Date(to).getTime() - new Date(from).getTime()) / 60_000));
