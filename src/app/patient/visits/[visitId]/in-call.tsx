'use client';

import { useSyncExternalStore } from 'react';
import type { CallView, PatientVisitView } from '@/domain/visit/views';
import type { Messages } from '@/i18n/english';
import { Icon } from '@/ui/kit/icon';
import { useServerNow } from '@/ui/kit/use-server-now';
import type { CallSnapshot, LiveCall } from '@/ui/visit-room/call-state';
import { CallStage } from '@/ui/visit-room/call-stage';
import { CallPlaceholder } from '@/ui/visit-room/call-placeholder';
import { interpolate } from '@/ui/visit-room/interpolate';
import { minutesInWords, minutesBetween } from '@/domain/shared/time/in-words';
import { ToolButton } from '@/ui/visit-room/tool-button';
import { PhoneVisit } from './phone-visit';
import { VideoConsentMissing } from './video-consent-missing';
import { VideoUnavailable } from './video-unavailable';
import css from './in-call.module.css';

type InCallProps = {
  visit: PatientVisitView;
  words: Messages['waiting-room'];
  callWords: Messages['visit']['call'];
  locale: string;
  call: LiveCall | null;
  snapshot: CallSnapshot;
  isMissing: boolean;
  take: (call: CallView) => void;
  onLeave: () => void;
};

const plannedMinutes = 45;

/** The call as the patient sees it: one face, few tools, and the phone always in sight. */
export function InCall({ visit, words, callWords, locale, call, snapshot, isMissing, take, onLeave }: InCallProps) {
  const { consultantName: name, clinicPhone: clinic } = visit;
  const now = useServerNow(visit.call.readAt);
  const { startedAt } = visit.call;
  const minutes = startedAt === null ? null : minutesBetween(startedAt, now);
  const isTouch = useIsTouch();
  const letIn = visit.call.videoAgreed ? interpolate(words.waiting.admitted, { name }) : '';
  const line =
    minutes === null ? letIn : interpolate(callWords.minutes, { time: minutesInWords(minutes, locale), planned: plannedMinutes });
  return (
    <main id="main" className={css.room}>
      <header className={css.whoLine}>
        <h1>{name}</h1>
        <p>{line}</p>
      </header>
      {!visit.call.videoAgreed ? (
        <section className="self">
          <VideoConsentMissing visit={visit} words={words.phone} />
        </section>
      ) : call === null ? (
        <div className="stage">
          <CallPlaceholder isMissing={isMissing} words={callWords} />
        </div>
      ) : (
        <CallStage call={call} snapshot={snapshot} words={callWords} name={name} mayTurn={isTouch}>
          <ToolButton icon="end" className="tool--end" onClick={onLeave}>
            {callWords.leave}
          </ToolButton>
        </CallStage>
      )}
      {visit.call.videoAgreed && (visit.call.videoAway || visit.call.byPhone) ? (
        <section className="self">
          {visit.call.videoAway ? <VideoUnavailable visit={visit} words={words.phone} /> : null}
          <PhoneVisit visit={visit} words={words} take={take} />
        </section>
      ) : null}
      <p className={css.rescue}>
        <a href={visit.clinicDial ?? undefined}>
          <Icon name="phone" />
          {interpolate(words.phone.trouble, { clinic })}
        </a>
      </p>
    </main>
  );
}

const touch = '(pointer: coarse)';
const watchTouch = (tell: () => void) => {
  const query = window.matchMedia(touch);
  query.addEventListener('change', tell);
  return () => query.removeEventListener('change', tell);
};

/** Phones and tablets have a camera at either side. The server cannot know, and says no. */
const useIsTouch = () =>
  useSyncExternalStore(
    watchTouch,
    () => window.matchMedia(touch).matches,
    () => false,
  );
