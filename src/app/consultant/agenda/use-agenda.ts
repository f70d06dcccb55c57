'use client';

import { useCallback, useEffect, useState } from 'react';
import type { AgendaView } from '@/domain/visit/views';
import { browserApi } from '@/trpc/client';

const lookAgainMs = 10_000;

/** The day, read again at every hint, and every ten seconds: nobody announces that a waiting page fell silent. */
export function useAgenda(initial: AgendaView, day: string | undefined) {
  const [agenda, setAgenda] = useState(initial);
  const [stale, setStale] = useState(false);
  const refresh = useCallback(async () => {
    try {
      setAgenda(await browserApi.visit.agenda.query({ day }));
      setStale(false);
    } catch {
      setStale(true);
    }
  }, [day]);
  useEffect(() => {
    const stream = browserApi.visit.changes.subscribe(undefined, { onData: () => void refresh(), onError: () => setStale(true) });
    const timer = setInterval(() => void refresh(), lookAgainMs);
    return () => {
      stream.unsubscribe();
      clearInterval(timer);
    };
  }, [refresh]);
  return { agenda, stale };
}
