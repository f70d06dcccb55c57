'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import type { CallView } from '@/domain/visit/views';
import { browserApi } from './client';
import { reasonOf } from './join-key';

const lookAgainMs = 15_000;
const lookSoonerMs = 4_000;

/**
 * The call as the server sees it: read again at every hint, when the page comes back to the front, and every 15 s in case
 * a hint was lost. `take` puts in what another request has brought. `stale` while the server cannot be reached, `lost` once the
 * visit is no longer this reader's. `refresh`
 * gives what the server said, null when it said nothing.
 */
export function useLiveCall(initial: CallView) {
  const { visitId } = initial;
  const [call, setCall] = useState(initial);
  const [stale, setStale] = useState(false);
  const [lost, setLost] = useState(false);
  const asked = useRef(0);

  const take = useCallback((fresh: CallView) => {
    asked.current++;
    setStale(false);
    setCall(fresh);
  }, []);

  const refresh = useCallback(async (): Promise<CallView | null> => {
    const mine = ++asked.current;
    try {
      const fresh = await browserApi.visit.callState.query({ visitId });
      if (mine === asked.current) take(fresh);
      return fresh;
    } catch (error) {
      if (reasonOf(error) === 'no-access') setLost(true);
      if (mine === asked.current) setStale(true);
      return null;
    }
  }, [visitId, take]);

  useEffect(() => {
    const stream = browserApi.visit.changes.subscribe(undefined, { onData: () => void refresh(), onError: () => setStale(true) });
    const timer = setInterval(() => void refresh(), lookAgainMs);
    const look = () => document.visibilityState === 'visible' && void refresh();
    document.addEventListener('visibilitychange', look);
    window.addEventListener('online', look);
    return () => {
      stream.unsubscribe();
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
      window.removeEventListener('online', look);
    };
  }, [refresh]);

  return { call, stale, lost, refresh, take };
}

/** Reads the call again every four seconds for as long as that is wanted: nobody announces that the media server went or is back. */
export function useLookSooner(refresh: () => Promise<unknown>, isWanted: boolean): void {
  useEffect(() => {
    if (!isWanted) return;
    const timer = setInterval(() => void refresh(), lookSoonerMs);
    return () => clearInterval(timer);
  }, [refresh, isWanted]);
}
