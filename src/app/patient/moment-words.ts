import { clinicHours } from '@/domain/queue/working-hours';
import type { Locale } from '@/domain/shared/preferences';

type Zoned = { locale: Locale; timeZone: string };

/** A moment with the day and the zone by its name: "Friday, November 27 at 4:00 PM Pacific Time". */
const inZone = (instant: string, { locale, timeZone }: Zoned): string =>
  `${format(instant, { locale, timeZone }, { weekday: 'long', month: 'long', day: 'numeric', hour: 'numeric', minute: '2-digit' })} ${zoneName(instant, { locale, timeZone })}`;

function format(instant: string, { locale, timeZone }: Zoned, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(locale, { timeZone, ...options }).format(new Date(instant));
}

/** The zone as people say it: "Pacific Time", "hora del Pacífico". */
function zoneName(instant: string, { locale, timeZone }: Zoned): string {
  const parts = new Intl.DateTimeFormat(locale, { timeZone, timeZoneName: 'longGeneric' }).formatToParts(new Date(instant));
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;
}

/** A moment in the reader's own zone, and by the clinic's clock where that shows another time; else null. */
export function momentWords(instant: string, own: Zoned): { own: string; clinic: string | null } {
  const clinic = { locale: own.locale, timeZone: clinicHours.timeZone };
  const wall = { dateStyle: 'short', timeStyle: 'short' } as const;
  const isSame = format(instant, own, wall) === format(instant, clinic, wall);
  return { own: inZone(instant, own), clinic: isSame ? null : inZone(instant, clinic) };
}
