'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import { isOpen, isOver } from '@/domain/visit/call-state';
import type { PatientVisitView } from '@/domain/visit/views';
import { useStaySignedIn } from '@/app/session/keep-session';
import type { Messages } from '@/i18n/english';
import { browserApi } from '@/trpc/client';
import { useLiveCall, useLookSooner } from '@/trpc/live-call';
import { preloadCall } from '@/ui/visit-room/load-call';
import { ring } from '@/ui/visit-room/sound';
import { useCall } from '@/ui/visit-room/use-call';
import { useDevices } from '@/ui/visit-room/use-devices';
import { askForKey } from '@/trpc/join-key';
import { Ended } from './ended';
import { InCall } from './in-call';
import { WaitingRoom } from './waiting-room';
import { useHeartbeat } from './use-heartbeat';

type OwnVisitProps = {
  initial: PatientVisitView;
  words: Messages['lobby'];
  callWords: Messages['visit']['call'];
  locale: string;
  home: string;
  isWatched: boolean;
};

/** Which of the three the patient sees is the server's word alone: lobby, call, or the end. */
export function OwnVisit({ initial, words, callWords, locale, home, isWatched }: OwnVisitProps) {
  const { visitId } = initial;
  const [visit, setVisit] = useState(initial);
  const { call: state, stale, refresh, take } = useLiveCall(initial.call);
  const [devices, deviceState] = useDevices();
  const join = useCallback(() => askForKey(visitId), [visitId]);
  const { call, snapshot, isMissing, start, forget } = useCall({ askForKey: join, devices, watched: isWatched });
  const [hasLeft, setHasLeft] = useState(false);
  const open = isOpen(state.callState);
  const mayVideo = open && state.videoAgreed;
  const waits = state.callState === 'CHECKED_IN';
  useLookSooner(refresh, state.videoAway || snapshot.phase === 'reconnecting');

  useHeartbeat(visitId, waits, take);
  useStaySignedIn({ waits, inCall: open });
  useEffect(() => {
    if (!waits) return;
    preloadCall();
    const readLine = () => void browserApi.visit.mine.query({ visitId }).then(setVisit, () => {});
    readLine();
    const timer = setInterval(readLine, 20_000);
    return () => clearInterval(timer);
  }, [waits, visitId]);

  // Who had allowed the camera before a reload is not asked again.
  const wantsPreview = !isOver(state.callState) && initial.videoOffered && state.videoAgreed && !state.videoAway;
  useEffect(() => {
    if (wantsPreview) void devices.openIfAllowed();
    return () => devices.close();
  }, [devices, wantsPreview]);

  // Admission is the event that enters the call; the waiting page has been tapped before, so sound may play.
  const wasWaiting = useRef(false);
  useEffect(() => {
    if (waits) wasWaiting.current = true;
    if (!mayVideo || hasLeft || call !== null) return;
    if (wasWaiting.current) void ring();
    wasWaiting.current = false;
    void start();
  }, [mayVideo, waits, hasLeft, call, start]);

  // The door was shut: by the end of the visit, because the patient is asked to wait again, or took back the agreement.
  useEffect(() => {
    if (snapshot.phase !== 'given-up') return;
    // Entered anew only where the server still calls the room open; else the state it tells leads on.
    void refresh().then((fresh) => (fresh === null || isOpen(fresh.callState)) && forget());
  }, [snapshot.phase, refresh, forget]);
  useEffect(() => {
    if (!mayVideo && call !== null) void call.leave().then(forget);
  }, [mayVideo, call, forget]);

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
