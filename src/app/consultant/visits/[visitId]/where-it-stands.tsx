'use client';

import type { ConsultantVisitView } from '@/domain/visit/views';
import type { Messages } from '@/i18n/english';
import { useServerNow } from '@/ui/kit/use-server-now';
import { fill } from '@/ui/visit-room/fill';
import { minutesInWords, minutesBetween, timeOfDay } from '@/domain/shared/time/in-words';

type WhereProps = { visit: ConsultantVisitView; words: Messages['visit']['desk']; locale: string; stale: boolean };

/** Who this is and what the clock says about the call. */
export function WhereItStands({ visit, words, locale, stale }: WhereProps) {
  const { call, patientName, scheduledFor } = visit;
  const now = useServerNow(call.readAt);
  const zone = { locale, timeZone: visit.timeZone };
  const minutes = (from: string, to: string | number) => minutesInWords(minutesBetween(from, to), locale);
  const line =
    call.endedAt !== null
      ? call.startedAt === null
        ? fill(words.overByPhone, { time: timeOfDay(call.endedAt, zone) })
        : fill(words.over, { time: timeOfDay(call.endedAt, zone), minutes: minutes(call.startedAt, call.endedAt) })
      : call.startedAt !== null
        ? fill(words.running, { time: timeOfDay(call.startedAt, zone), minutes: minutes(call.startedAt, now) })
        : fill(words.planned, { time: timeOfDay(scheduledFor, zone) });
  return (
    <header className="whom">
      <h1>{patientName}</h1>
      <p className="quiet">{line}</p>
      {call.byPhone && call.endedAt === null ? <p>{words.byPhone}</p> : null}
      <p role="status">{stale ? words.offline : ''}</p>
    </header>
  );
}
