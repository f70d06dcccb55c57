import type { Locale } from '@/domain/shared/preferences';

const timeZone = 'America/Los_Angeles';

/** The clinic's day now, as the questions need it for "not in the future" (YYYY-MM-DD). */
export const clinicToday = (): string => new Intl.DateTimeFormat('en-CA', { timeZone }).format(new Date());

const dayAndTime = { month: 'long', day: 'numeric', hour: 'numeric', minute: '2-digit', timeZoneName: 'short' } as const;

/** A moment in words, with its zone: "Monday, November 23 at 3:10 PM PST". */
export const inWords = (instant: string, locale: Locale): string =>
  new Intl.DateTimeFormat(locale, { ...dayAndTime, timeZone, weekday: 'long' }).format(new Date(instant));

/** A moment as a record states it, in the reader's own zone: "November 23, 2026 at 3:10 PM PST". */
export const onRecord = (instant: string, { locale, timeZone }: { locale: Locale; timeZone: string }): string =>
  new Intl.DateTimeFormat(locale, { ...dayAndTime, timeZone, year: 'numeric' }).format(new Date(instant));

/** The time of day with its zone: "3:10 PM PST". */
export const timeInWords = (instant: string, locale: Locale): string =>
  new Intl.DateTimeFormat(locale, { timeZone, hour: 'numeric', minute: '2-digit', timeZoneName: 'short' }).format(
    new Date(instant),
  );

/** The day alone, by the clinic's calendar: "Monday, November 23". */
export const dayInWords = (instant: string, locale: Locale): string =>
  new Intl.DateTimeFormat(locale, { timeZone, weekday: 'long', month: 'long', day: 'numeric' }).format(new Date(instant));
