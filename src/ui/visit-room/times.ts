/** Whose words and whose clock. */
export type Zone = { locale: string; timeZone: string };

/** Spanish as the valleys write it: "2:40 p.m.", not "14:40"; and no line breaks within a time. */
const timeOf = (at: string | Date, { locale, timeZone }: Zone, more: Intl.DateTimeFormatOptions = {}): string =>
  new Intl.DateTimeFormat(locale === 'es' ? 'es-US' : locale, { hour: 'numeric', minute: '2-digit', timeZone, ...more })
    .format(new Date(at))
    .replaceAll(/\s/g, '\u00A0');

/** "10:30 AM Pacific Time": a time always with its zone. `at` is an ISO instant. */
export const clockTime = (at: string, zone: Zone): string => timeOf(at, zone, { timeZoneName: 'longGeneric' });

/** "10:30 AM", where the zone has just been said. */
export const shortTime = (at: string | Date, zone: Zone): string => timeOf(at, zone);

/** "Tuesday, November 24". */
export const longDate = (at: string, { locale, timeZone }: Zone): string =>
  new Intl.DateTimeFormat(locale, { weekday: 'long', month: 'long', day: 'numeric', timeZone }).format(new Date(at));

/** "14 minutes", in the reader's language. */
export const inMinutes = (minutes: number, locale: string): string =>
  new Intl.NumberFormat(locale, { style: 'unit', unit: 'minute', unitDisplay: 'long' }).format(minutes);

/** Whole minutes from one instant to another (ISO text, or milliseconds since 1970), never negative. */
export const minutesBetween = (from: string | number, to: string | number): number =>
  Math.max(0, Math.round((new Date(to).getTime() - new Date(from).getTime()) / 60_000));
