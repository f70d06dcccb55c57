'use client';

import { useCallback, useEffect, useState } from 'react';
import { isOpen, isOver } from '@/domain/visit/call-state';
import type { PatientVisitView } from '@/domain/visit/views';
import { useStaySignedIn } from '@/app/session/keep-session';
import type { Messages } from '@/i18n/english';
import { useLiveCall, useLookSooner } from '@/trpc/live-call';
import { useCall } from '@/ui/visit-room/use-call';
import { useDevices } from '@/ui/visit-room/use-devices';
import { askForKey } from '@/trpc/join-key';
import { Ended } from './ended';
import { InCall } from './in-call';
import { WaitingRoom } from './waiting-room';
import { useCallEntry } from './use-call-entry';
import { useHeartbeat } from './use-heartbeat';
import { useWaitingLine } from './use-waiting-line';

type OwnVisitProps = {
  initial: PatientVisitView;
  words: Messages['waiting-room'];
  callWords: Messages['visit']['call'];
  locale: string;
  home: string;
  isWatched: boolean;
};

/** Which of the three the patient sees is the server's word alone: waiting room, call, or the end. */
export function OwnVisit({ initial, words, callWords, locale, home, isWatched }: OwnVisitProps) {
  const { visitId } = initial;
  const { call: state, stale, refresh, take } = useLiveCall(initial.call);
  const [devices, deviceState] = useDevices();
  const join = useCallback(() => askForKey(visitId), [visitId]);
  const own = useCall({ askForKey: join, devices, watched: isWatched });
  const { call, snapshot, isMissing, forget } = own;
  const [hasLeft, setHasLeft] = useState(false);
  const open = isOpen(state.callState);
  const mayVideo = open && state.videoAgreed;
  const waits = state.callState === 'CHECKED_IN';
  const visit = useWaitingLine(initial, waits);
  useLookSooner(refresh, state.videoAway || snapshot.phase === 'reconnecting');

  useHeartbeat(visitId, waits, take);
  useStaySignedIn({ waits, inCall: open });
  // Who had allowed the camera before a reload is not asked again.
  const wantsPreview = !isOver(state.callState) && initial.videoOffered && state.videoAgreed && !state.videoAway;
  useEffect(() => {
    if (wantsPreview) void devices.openIfAllowed();
    return () => devices.close();
  }, [devices, wantsPreview]);

  useCallEntry({ ...{ mayVideo, waits, hasLeft }, own, refresh });
  useEffect(() => {
    document.body.dataset.call = open && !hasLeft ? 'on' : 'off';
  }, [open, hasLeft]);

  const shown = { ...visit, call: state };
  if (isOver(state.callState)) return <Ended visit={shown} words={words} locale={locale} home={home} />;
  if (open && hasLeft)
    return <Ended visit={shown} words={words} locale={locale} home={home} onReturn={() => setHasLeft(false)} />;
  if (open)
    return (
      <InCall
        visit={shown}
        words={words}
        callWords={callWords}
        locale={locale}
        call={call}
        snapshot={snapshot}
        isMissing={isMissing}
        take={take}
        onLeave={() => {
          setHasLeft(true);
          void call?.leave().then(forget);
        }}
      />
    );
  return (
    <WaitingRoom
      visit={shown}
      words={words}
      tools={callWords}
      locale={locale}
      stale={stale}
      devices={devices}
      deviceState={deviceState}
      take={take}
    />
  );
}
