import { useLocale } from 'next-intl';
import { clinicTimeZone } from '@/domain/shared/time/clinic-time-zone';
import * as inWords from '@/domain/shared/time/in-words';

type Instant = string | number;

/** Says times on the desks: in the reader's language, and by the clinic's clock unless another zone (IANA) is given. */
export function useTimes(timeZone: string = clinicTimeZone) {
  const locale = useLocale();
  const reader = { locale, timeZone };
  return {
    /** "Mon, Nov 23, 3:10 PM PT". */
    inList: (at: Instant, parts?: inWords.MomentParts) => inWords.momentInList(at, reader, parts),
    /** "Monday, November 23 at 3:10 PM Pacific Time". */
    inWords: (at: Instant) => inWords.momentInWords(at, reader),
    /** "November 23, 2026 at 3:10 PM Pacific Time". */
    onRecord: (at: Instant) => inWords.momentOnRecord(at, reader),
    /** "3:10 PM Pacific Time". */
    time: (at: Instant) => inWords.timeInWords(at, reader),
    /** "3:10 PM", where the zone has just been said. */
    timeOfDay: (at: Instant) => inWords.timeOfDay(at, reader),
    /** A calendar date (YYYY-MM-DD): "Nov 23, 2026". */
    date: (date: string) => inWords.dateInWords(date, locale, 'medium'),
    /** A wall-clock time (HH:MM) in no zone: "8:30 AM". */
    clock: (time: string) => inWords.clockInWords(time, locale),
  };
}
