'use client';

import { useState } from 'react';
import type { CallView, PatientVisitView } from '@/domain/visit/views';
import type { Messages } from '@/i18n/english';
import { browserApi } from '@/trpc/client';
import { Button } from '@/ui/kit/button';
import type { DeviceState, Devices } from '@/ui/visit-room/devices';
import { interpolate } from '@/ui/visit-room/interpolate';
import { Preview } from '@/ui/visit-room/preview';
import { Arrival } from './arrival';
import { PhoneVisit } from './phone-visit';
import { EmergencyFacts } from './emergency-facts';
import { CallHelp } from './call-help';
import { WaitingPlace } from './waiting-place';
import { VideoUnavailable } from './video-unavailable';
import css from './waiting-room.module.css';

type LobbyProps = {
  visit: PatientVisitView;
  words: Messages['waiting-room'];
  tools: Messages['visit']['call'];
  locale: string;
  stale: boolean;
  devices: Devices;
  deviceState: DeviceState;
  take: (call: CallView) => void;
};

/** Device check first, then waiting: the same page, so that what works once goes on working. */
export function WaitingRoom({ visit, words, tools, locale, stale, devices, deviceState, take }: LobbyProps) {
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState(false);
  const waits = visit.call.callState === 'CHECKED_IN';
  const act = async (work: () => Promise<unknown>) => {
    setBusy(true);
    setFailed(
      await work().then(
        () => false,
        () => true,
      ),
    );
    setBusy(false);
  };
  const leave = async () => {
    await browserApi.visit.leaveQueue.mutate({ visitId: visit.visitId });
    take({ ...visit.call, callState: 'LEFT_QUEUE', checkedInAt: null });
  };
  return (
    <main id="main" className={`page ${css.room}`}>
      <header>
        {waits ? (
          <WaitingPlace visit={visit} words={words.waiting} locale={locale} stale={stale} />
        ) : (
          <Arrival
            visit={visit}
            words={words}
            locale={locale}
            busy={busy}
            onReady={() => void act(async () => take(await browserApi.visit.checkIn.mutate({ visitId: visit.visitId })))}
          />
        )}
        <p role="status">{failed ? interpolate(words.failed, { clinic: visit.clinicPhone }) : ''}</p>
      </header>
      {visit.videoOffered && visit.call.videoAgreed && !visit.call.videoAway ? (
        <Preview
          devices={devices}
          state={deviceState}
          words={words.devices}
          tools={{ ...tools, region: words.devices.region }}
          aside={<CallHelp visit={visit} words={words} />}
        />
      ) : (
        <section className="self">
          <VideoUnavailable visit={visit} words={words.phone} />
        </section>
      )}
      <section className={css.keep} aria-labelledby="keep">
        {waits ? (
          <>
            <h2 id="keep">{words.waiting.keepTitle}</h2>
            <p>{words.waiting.keep}</p>
          </>
        ) : (
          <h2 id="keep">{words.noCamera}</h2>
        )}
        <PhoneVisit visit={visit} words={words} take={take} />
        {waits ? (
          <Button look="bare" disabled={busy} onClick={() => void act(leave)}>
            {words.waiting.leave}
          </Button>
        ) : null}
      </section>
      <EmergencyFacts visit={visit} words={words.facts} />
    </main>
  );
}
