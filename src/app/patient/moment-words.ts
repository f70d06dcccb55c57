import { clinicHours } from '@/domain/queue/working-hours';
import { dayAndTime, said, type Zoned } from './clinic-time';

/** A moment in the reader's own zone, and by the clinic's clock where that shows another time; else null. */
export function momentWords(instant: string, own: Zoned): { own: string; clinic: string | null } {
  const clinic = { locale: own.locale, timeZone: clinicHours.timeZone };
  const wall = { dateStyle: 'short', timeStyle: 'short' } as const;
  const isSame = said(instant, own, wall) === said(instant, clinic, wall);
  return { own: said(instant, own, dayAndTime), clinic: isSame ? null : said(instant, clinic, dayAndTime) };
}
