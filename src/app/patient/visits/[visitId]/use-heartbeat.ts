'use client';

import { useEffect } from 'react';
import type { CallView } from '@/domain/visit/views';
import { browserApi } from '@/trpc/client';

const everyMs = 3_000;

/** Says every three seconds that the waiting page is open, and takes what the server answers. */
export function useHeartbeat(visitId: string, waits: boolean, take: (call: CallView) => void) {
  useEffect(() => {
    if (!waits) return;
    let over = false;
    const beat = async () => {
      const hidden = document.visibilityState === 'hidden';
      const call = await browserApi.visit.heartbeat.mutate({ visitId, hidden }).catch(() => null);
      if (call !== null && !over) take(call);
    };
    void beat();
    const timer = setInterval(() => void beat(), everyMs);
    const now = () => void beat();
    document.addEventListener('visibilitychange', now);
    return () => {
      over = true;
      clearInterval(timer);
      document.removeEventListener('visibilitychange', now);
    };
  }, [visitId, waits, take]);
}
