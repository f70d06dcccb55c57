'use client';

import { useEffect, useState } from 'react';

const everyMs = 15_000;

/** Milliseconds since 1970, renewed every quarter of a minute. Begins with the server's reading, so that both draw the same page. */
export function useNow(initialMs: number): number {
  const [now, setNow] = useState(initialMs);
  useEffect(() => {
    const tick = () => setNow(Date.now());
    const timer = setInterval(tick, everyMs);
    document.addEventListener('visibilitychange', tick); // a sleeping tab's timers sleep too
    tick();
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', tick);
    };
  }, []);
  return now;
}
