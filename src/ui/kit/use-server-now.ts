'use client';

import { useEffect, useRef, useState } from 'react';

const usualMs = 15_000;

/**
 * Milliseconds since 1970 by the server's clock, renewed every quarter of a minute, or as often as asked. `readAt` is the server's own reading (an ISO
 * instant) of what the page shows. The first render shows exactly it, so that server and browser draw the same page; after that
 * the time that has passed here is added, so that a device whose clock is wrong still tells the right time.
 */
export function useServerNow(readAt: string, everyMs = usualMs): number {
  const readMs = Date.parse(readAt);
  const [now, setNow] = useState(readMs);
  const aheadMs = useRef(0);
  useEffect(() => {
    aheadMs.current = Date.now() - readMs;
  }, [readMs]);
  useEffect(() => {
    const tick = () => setNow(Date.now() - aheadMs.current);
    const timer = setInterval(tick, everyMs);
    document.addEventListener('visibilitychange', tick); // a sleeping tab's timers sleep too
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', tick);
    };
  }, [everyMs]);
  // What was read again is newer than the last tick.
  return Math.max(now, readMs);
}
