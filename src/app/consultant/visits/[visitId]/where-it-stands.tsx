'use client';

import { useEffect, useState } from 'react';
import type { ConsultantVisitView } from '@/domain/visit/views';
import type { Messages } from '@/i18n/english';
import { fill } from '@/ui/visit-room/fill';
import { inMinutes, minutesBetween, shortTime } from '@/ui/visit-room/times';

type WhereProps = { visit: ConsultantVisitView; words: Messages['visit']['desk']; locale: string; stale: boolean };

/** Who this is and what the clock says about the call. */
export function WhereItStands({ visit, words, locale, stale }: WhereProps) {
  const now = useNow();
  const { call, patientName, scheduledFor } = visit;
  const zone = { locale, timeZone: visit.timeZone };
  const minutes = (from: string, to: string) => inMinutes(minutesBetween(from, to), locale);
  const line =
    call.endedAt !== null
      ? call.startedAt === null
        ? fill(words.overByPhone, { time: shortTime(call.endedAt, zone) })
        : fill(words.over, { time: shortTime(call.endedAt, zone), minutes: minutes(call.startedAt, call.endedAt) })
      : call.startedAt !== null
        ? fill(words.running, { time: shortTime(call.startedAt, zone), minutes: minutes(call.startedAt, now) })
        : fill(words.planned, { time: shortTime(scheduledFor, zone) });
  return (
    <header className="whom">
      <h1>{patientName}</h1>
      <p className="quiet">{line}</p>
      {call.byPhone && call.endedAt === null ? <p>{words.byPhone}</p> : null}
      <p role="status">{stale ? words.offline : ''}</p>
    </header>
  );
}

function useNow(): string {
  const [now, setNow] = useState(() => new Date().toISOString());
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date().toISOString()), 15_000);
    return () => clearInterval(timer);
  }, []);
  return now;
}
