import { clinicTimeZone } from './clinic-time-zone';
import { minuteMs } from './spans';

// The one place that says times. Day and clock are formatted apart and joined here, so that a server and a browser whose
// language data differ in the join ("at" or a comma) still draw the same page.

/** Whose words (`en`, `es`) and whose clock (IANA zone). */
export type Reader = { locale: string; timeZone: string };

/** A reader of this language who goes by the clinic's clock. */
export const atClinic = (locale: string): Reader => ({ locale, timeZone: clinicTimeZone });

/** Spanish as the valleys write it: "2:40 p.m.", not "14:40". */
const tagOf = (locale: string): string => (locale === 'es' ? 'es-US' : locale);

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterOf({ locale, timeZone }: Reader, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = JSON.stringify([locale, timeZone, options]);
  const known = formatters.get(key);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat(tagOf(locale), { timeZone, ...options });
  formatters.set(key, made);
  return made;
}

const say = (instant: string | number | Date, reader: Reader, options: Intl.DateTimeFormatOptions): string =>
  formatterOf(reader, options).format(new Date(instant));

/** A time of day does not break over two lines: "3:10 / PM" reads like two things. The name of its zone may. */
const sayTime = (instant: string | number | Date, reader: Reader, options: Intl.DateTimeFormatOptions): string =>
  formatterOf(reader, options)
    .formatToParts(new Date(instant))
    .map(({ type, value }) => (type === 'literal' ? value.replaceAll(/\s/g, '\u00A0') : value))
    .join('');

const joined = (day: string, time: string, locale: string): string => `${day}${locale === 'es' ? ', ' : ' at '}${time}`;

const clock = { hour: 'numeric', minute: '2-digit' } as const;

/** The time of day where the zone has just been said: "3:10 PM", "3:10 p.m.". */
export const timeOfDay = (instant: string | number | Date, reader: Reader): string => sayTime(instant, reader, clock);

/** The time of day and the zone as people say it: "3:10 PM Pacific Time", "3:10 p.m. hora del Pacífico". */
export const timeInWords = (instant: string | number | Date, reader: Reader): string =>
  sayTime(instant, reader, { ...clock, timeZoneName: 'longGeneric' });

/** The day alone: "Monday, November 23". */
export const dayInWords = (instant: string | number | Date, reader: Reader): string =>
  say(instant, reader, { weekday: 'long', month: 'long', day: 'numeric' });

/** A moment with its zone: "Monday, November 23 at 3:10 PM Pacific Time". */
export const momentInWords = (instant: string | number | Date, reader: Reader): string =>
  joined(dayInWords(instant, reader), timeInWords(instant, reader), reader.locale);

/** The day with its year, as a printed page and a record carry it: "November 23, 2026". */
export const dayOnRecord = (instant: string | number | Date, reader: Reader): string =>
  say(instant, reader, { year: 'numeric', month: 'long', day: 'numeric' });

/** A moment as a record states it: "November 23, 2026 at 3:10 PM Pacific Time". */
export const momentOnRecord = (instant: string | number | Date, reader: Reader): string =>
  joined(dayOnRecord(instant, reader), timeInWords(instant, reader), reader.locale);

/** A calendar date (YYYY-MM-DD), which has no zone: "November 23, 2026"; `medium`: "Nov 23, 2026". */
export const dateInWords = (date: string, locale: string, style: 'long' | 'medium' = 'long'): string =>
  say(`${date}T00:00:00Z`, { locale, timeZone: 'UTC' }, { dateStyle: style });

/** A calendar date (YYYY-MM-DD) with its weekday and without its year: "Monday, November 23". */
export const dateWithWeekday = (date: string, locale: string): string =>
  dayInWords(`${date}T00:00:00Z`, { locale, timeZone: 'UTC' });

/** An opening hour such as "08:00" as people say it, in no zone: "8 am", "8 a.m.". */
export const hourInWords = (time: string, locale: string): string =>
  sayTime(`2000-01-01T${time}:00Z`, { locale, timeZone: 'UTC' }, { hour: 'numeric', hour12: true }).toLowerCase();

/** A wall-clock time such as "08:30", in no zone: "8:30 AM", "8:30 a.m.". */
export const clockInWords = (time: string, locale: string): string =>
  timeOfDay(`2000-01-01T${time}:00Z`, { locale, timeZone: 'UTC' });

/** How much a moment in a list says besides the time: the weekday, the date with it, or the seconds as well. */
export type MomentParts = 'weekday' | 'date' | 'seconds';

const listed = {
  weekday: [{ weekday: 'short' }, clock],
  date: [{ weekday: 'short', month: 'short', day: 'numeric' }, clock],
  seconds: [
    { month: 'short', day: 'numeric' },
    { ...clock, second: '2-digit' },
  ],
} as const satisfies Record<MomentParts, readonly [Intl.DateTimeFormatOptions, Intl.DateTimeFormatOptions]>;

/** A moment as lists and tables write it, short and with its zone: "Mon, Nov 23, 3:10 PM PT". */
export function momentInList(instant: string | number | Date, reader: Reader, parts: MomentParts = 'date'): string {
  const [day, time] = listed[parts];
  return `${say(instant, reader, day)}, ${sayTime(instant, reader, { ...time, timeZoneName: 'shortGeneric' })}`;
}

/** "14 minutes", in the reader's language. */
export const minutesInWords = (minutes: number, locale: string): string =>
  new Intl.NumberFormat(locale, { style: 'unit', unit: 'minute', unitDisplay: 'long' }).format(minutes);

/** Whole minutes from one instant to another (ISO text, or milliseconds since 1970), never negative. */
export const minutesBetween = (from: string | number, to: string | number): number =>
  Math.max(0, Math.round((new Date(to).getTime() - new Date(from).getTime()) / minuteMs));

/** The names of the twelve months, January first. */
export const monthNames = (locale: string): string[] =>
  Array.from({ length: 12 }, (_, month) => say(Date.UTC(2024, month, 1), { locale, timeZone: 'UTC' }, { month: 'long' }));
