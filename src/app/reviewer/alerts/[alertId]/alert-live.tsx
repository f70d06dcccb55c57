'use client';

import { useSubscription } from '@trpc/tanstack-react-query';
import { useRouter } from 'next/navigation';
import { useEffect } from 'react';
import { useApi } from '@/trpc/react';
import { announceAlertsChanged } from '@/ui/kit/alerts-changed';
import type { AlertKey } from './alert-key-names';
import { AlertKeys } from './alert-keys';

/** Should the stream be delayed, the page is still never older than this. */
const lookAnywayMs = 20_000;

/** Reads the page again at every hint about this case, and says at its foot whether it hears them, beside the keys. The message is a hint; what is shown was asked for again. */
export function AlertLive({ caseId, works }: { caseId: string; works: readonly AlertKey[] }) {
  const router = useRouter();
  const { status } = useSubscription(
    useApi().alerts.changes.subscriptionOptions(undefined, {
      onData: (change) => {
        announceAlertsChanged();
        if (change.kind === 'resync' || change.caseId === caseId) router.refresh();
      },
    }),
  );
  useEffect(() => {
    const look = () => document.visibilityState === 'visible' && router.refresh();
    const timer = setInterval(look, lookAnywayMs);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [router]);
  return <AlertKeys works={works} isLive={status === 'pending'} />;
}
