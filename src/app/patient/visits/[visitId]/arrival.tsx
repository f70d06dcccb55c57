'use client';

import type { PatientVisitView } from '@/domain/visit/views';
import type { Messages } from '@/i18n/english';
import { Button } from '@/ui/kit/button';
import { useServerNow } from '@/ui/kit/use-server-now';
import { interpolate } from '@/ui/visit-room/interpolate';
import { momentInWords, timeInWords } from '@/domain/shared/time/in-words';
import css from './waiting-room.module.css';

/** The waiting room opens so long before the agreed time. */
const opensBeforeMs = 30 * 60_000;

type ArrivalProps = {
  visit: PatientVisitView;
  words: Messages['waiting-room'];
  locale: string;
  busy: boolean;
  onReady: () => void;
};

/** When and with whom, and the button that says "I am here". */
export function Arrival({ visit, words, locale, busy, onReady }: ArrivalProps) {
  const { consultantName: name, scheduledFor, timeZone, call, videoOffered } = visit;
  const opensAt = new Date(new Date(scheduledFor).getTime() - opensBeforeMs);
  const isOpen = useServerNow(call.readAt) >= opensAt.getTime();
  const zone = { locale, timeZone };
  return (
    <>
      <h1>{interpolate(words.with, { name })}</h1>
      <p className={css.big}>
        <time dateTime={scheduledFor}>{momentInWords(scheduledFor, zone)}</time>
      </p>
      {call.callState === 'LEFT_QUEUE' ? <p role="status">{words.waiting.left}</p> : null}
      {isOpen ? (
        <>
          <p className="quiet">{interpolate(words.early, { name })}</p>
          <p>
            <Button look="go" wide disabled={busy} onClick={onReady}>
              {videoOffered && call.videoAgreed && !call.videoAway ? words.ready : words.readyPhone}
            </Button>
          </p>
        </>
      ) : (
        <p>{interpolate(words.opensAt, { time: timeInWords(opensAt.toISOString(), zone) })}</p>
      )}
    </>
  );
}
