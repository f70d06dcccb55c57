'use client';

import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { type AskForKey, type CallSnapshot, firstSnapshot, type LiveCall } from './call-state';
import type { Devices } from './devices';
import { startCall } from './load-call';

declare global {
  interface Window {
    /** Only in demo and test mode: what arrived so far, so that a test sees pictures and not promises. */
    __clearwayCall?: Pick<LiveCall, 'stats' | 'read'>;
  }
}

const noCall = { subscribe: () => () => {}, read: () => firstSnapshot };

type Given = { askForKey: AskForKey; devices: Devices; watched: boolean };

/**
 * The call of this page. `start` enters it once; it is made again only after it was left or given up. `isMissing` says that its
 * code did not come. Whoever leaves the page leaves the call, however they do it.
 */
export function useCall({ askForKey, devices, watched }: Given) {
  const [call, setCall] = useState<LiveCall | null>(null);
  const [isMissing, setIsMissing] = useState(false);
  const starting = useRef(false);
  const isGone = useRef(false);
  const { subscribe, read } = call ?? noCall;
  const snapshot: CallSnapshot = useSyncExternalStore(subscribe, read, noCall.read);

  const start = useCallback(async () => {
    if (starting.current) return;
    starting.current = true;
    const made = await startCall(askForKey, devices).catch(() => null);
    if (made === null) return setIsMissing(true);
    if (isGone.current) return void made.leave();
    if (watched) window.__clearwayCall = { stats: made.stats, read: made.read };
    setCall(made);
  }, [askForKey, devices, watched]);

  const forget = useCallback(() => {
    starting.current = false;
    setCall(null);
  }, []);

  // A link of the page is followed without a page load: without this, picture and sound would go on behind the next page.
  useEffect(() => {
    isGone.current = false;
    return () => {
      isGone.current = true;
    };
  }, []);
  useEffect(() => () => void call?.leave(), [call]);

  // A screen that goes dark stops the camera of a phone.
  useEffect(() => {
    if (call === null) return;
    let lock: WakeLockSentinel | undefined;
    const stay = async () => {
      if (document.visibilityState === 'visible') lock = await navigator.wakeLock?.request('screen').catch(() => undefined);
    };
    const look = () => void stay();
    look();
    document.addEventListener('visibilitychange', look);
    return () => {
      document.removeEventListener('visibilitychange', look);
      void lock?.release();
    };
  }, [call]);

  return { call, snapshot, isMissing, start, forget };
}
