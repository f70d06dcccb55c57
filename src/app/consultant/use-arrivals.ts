'use client';

import { useEffect, useRef, useState } from 'react';
import { ring } from '@/ui/visit-room/sound';

/**
 * Calls out when somebody new waits: a bell, a mark in the title until somebody looks, and the name for the live region.
 * Who waits when the page opens is not new.
 */
export function useArrivals(waiting: readonly { id: string; name: string }[]): string | null {
  const known = useRef<Set<string> | null>(null);
  const [arrived, setArrived] = useState<string | null>(null);
  useEffect(() => {
    const fresh = known.current === null ? [] : waiting.filter(({ id }) => known.current?.has(id) !== true);
    known.current = new Set(waiting.map(({ id }) => id));
    const [first] = fresh;
    if (first === undefined) return;
    void ring().catch(() => {});
    setArrived(first.name);
    if (document.visibilityState === 'visible') return;
    const title = document.title;
    document.title = `● ${title}`;
    const seen = () => {
      document.title = title;
    };
    document.addEventListener('visibilitychange', seen, { once: true });
  }, [waiting]);
  return arrived;
}
