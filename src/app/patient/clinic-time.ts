import type { Locale } from '@/domain/shared/preferences';

const timeZone = 'America/Los_Angeles';

/** Spanish as the valleys write it: "2:40 p.m.", not "14:40". */
const tagOf = (locale: Locale): string => (locale === 'es' ? 'es-US' : locale);

/** The clinic's day now, as the questions need it for "not in the future" (YYYY-MM-DD). */
export const clinicToday = (): string => new Intl.DateTimeFormat('en-CA', { timeZone }).format(new Date());

export type Zoned = { locale: Locale; timeZone: string };

/** A moment as it is said. From the hour on no line may break: "3:10 / PM" reads like two things. */
export function said(instant: string, { locale, timeZone }: Zoned, options: Intl.DateTimeFormatOptions): string {
  const parts = new Intl.DateTimeFormat(tagOf(locale), { timeZone, ...options }).formatToParts(new Date(instant));
  const hour = parts.findIndex(({ type }) => type === 'hour');
  return parts
    .map(({ type, value }, n) => (hour >= 0 && n > hour && type === 'literal' ? value.replaceAll(/\s/g, '\u00A0') : value))
    .join('');
}

/** The time of day and the zone as people say it: "3:10 PM Pacific Time", "3:10 p.m. hora del Pacífico". */
const time = { hour: 'numeric', minute: '2-digit', timeZoneName: 'longGeneric' } as const;
export const dayAndTime = { ...time, month: 'long', day: 'numeric', weekday: 'long' } as const;

/** A moment in words, with its zone: "Monday, November 23 at 3:10 PM Pacific Time". */
export const inWords = (instant: string, locale: Locale): string => said(instant, { locale, timeZone }, dayAndTime);

/** A moment as a record states it, in the reader's own zone: "November 23, 2026 at 3:10 PM Pacific Time". */
export const onRecord = (instant: string, own: Zoned): string =>
  said(instant, own, { ...dayAndTime, weekday: undefined, year: 'numeric' });

/** The day on which a page is printed, in the reader's own zone: "November 28, 2026". */
export const onPaper = (now: Date, own: Zoned): string =>
  said(now.toISOString(), own, { year: 'numeric', month: 'long', day: 'numeric' });

/** The time of day with its zone: "3:10 PM Pacific Time". */
export const timeInWords = (instant: string, locale: Locale): string => said(instant, { locale, timeZone }, time);

/** The day alone, by the clinic's calendar: "Monday, November 23". */
export const dayInWords = (instant: string, locale: Locale): string =>
  said(instant, { locale, timeZone }, { weekday: 'long', month: 'long', day: 'numeric' });

/** An opening hour such as "08:00" as people say it: 8 am, or 8 a.m. in Spanish. */
export const onClock = (hour: string, locale: Locale): string =>
  said(`2000-01-01T${hour}:00Z`, { locale, timeZone: 'UTC' }, { hour: 'numeric', hour12: true }).toLowerCase();
