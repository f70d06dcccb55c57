import { useEffect, useRef } from 'react';
import { isOpen } from '@/domain/visit/call-state';
import type { useLiveCall } from '@/trpc/live-call';
import { ring } from '@/ui/visit-room/sound';
import type { useCall } from '@/ui/visit-room/use-call';

type CallEntry = {
  /** The room is open and the patient agreed to video. */
  mayVideo: boolean;
  waits: boolean;
  hasLeft: boolean;
  own: Pick<ReturnType<typeof useCall>, 'call' | 'snapshot' | 'start' | 'forget'>;
  refresh: ReturnType<typeof useLiveCall>['refresh'];
};

/** Enters the call when the server opens the room, and leaves it when the server shuts it. */
export function useCallEntry({ mayVideo, waits, hasLeft, own, refresh }: CallEntry): void {
  const { call, snapshot, start, forget } = own;
  // Admission is the event that enters the call; the waiting page has been tapped before, so sound may play.
  const wasWaiting = useRef(false);
  useEffect(() => {
    if (waits) wasWaiting.current = true;
    if (!mayVideo || hasLeft || call !== null) return;
    if (wasWaiting.current) void ring();
    wasWaiting.current = false;
    void start();
  }, [mayVideo, waits, hasLeft, call, start]);

  // The room was closed to this patient: by the end of the visit, because the patient is asked to wait again, or took back the agreement.
  useEffect(() => {
    if (snapshot.phase !== 'given-up') return;
    // Entered again only where the server still calls the room open; otherwise the page follows the state the server reports.
    void refresh().then((fresh) => (fresh === null || isOpen(fresh.callState)) && forget());
  }, [snapshot.phase, refresh, forget]);
  useEffect(() => {
    if (!mayVideo && call !== null) void call.leave().then(forget);
  }, [mayVideo, call, forget]);
}
