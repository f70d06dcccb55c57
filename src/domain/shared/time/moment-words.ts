import { atClinic, momentInWords, type Reader } from './in-words';

/** A moment in the reader's own zone, and by the clinic's clock where that shows another time; else null. */
export function momentWords(instant: string, own: Reader): { own: string; clinic: string | null } {
  const clinic = atClinic(own.locale);
  const isSame = wallClock(instant, own.timeZone) === wallClock(instant, clinic.timeZone);
  return { own: momentInWords(instant, own), clinic: isSame ? null : momentInWords(instant, clinic) };
}

const wallClock = (instant: string, timeZone: string): string =>
  new Intl.DateTimeFormat('en-US', { timeZone, dateStyle: 'short', timeStyle: 'short' }).format(new Date(instant));
