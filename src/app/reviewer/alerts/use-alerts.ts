'use client';

import { useQueryClient } from '@tanstack/react-query';
import { useSubscription } from '@trpc/tanstack-react-query';
import type { AlertsView } from '@/domain/safety/alert-view';
import { useApi } from '@/trpc/react';
import { useReadAgain } from '@/trpc/use-read-again';
import { announceAlertsChanged } from '@/ui/kit/alerts-changed';

/** Heartbeats grow old without anybody saying so, and the stream itself may be delayed. */
const lookAnywayMs = 20_000;

/** The alerts as last read, in the background too. */
export const useAlerts = (initial: AlertsView) =>
  useReadAgain(useApi().alerts.list.queryOptions(), initial, { everyMs: lookAnywayMs, inBackground: true });

/** Reads the alerts again whenever one moved. Says whether the stream is open. */
export function useAlertChanges(): boolean {
  const api = useApi();
  const cache = useQueryClient();
  const { status } = useSubscription(
    api.alerts.changes.subscriptionOptions(undefined, {
      onData: () => {
        announceAlertsChanged();
        void cache.invalidateQueries(api.alerts.list.queryFilter());
      },
    }),
  );
  return status === 'pending';
}
