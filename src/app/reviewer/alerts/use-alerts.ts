'use client';

import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useSubscription } from '@trpc/tanstack-react-query';
import type { AlertsView } from '@/domain/safety/alert-view';
import { useApi } from '@/trpc/react';
import { sayAlertsMoved } from '@/ui/kit/alerts-moved';

/** Heartbeats grow old without anybody saying so, and the stream itself may be held up on the way. */
const lookAnywayMs = 20_000;

/** The alerts as last read. Every reader on the page shares one reading. */
export function useAlerts(initial: AlertsView) {
  const api = useApi();
  return useQuery(
    api.alerts.list.queryOptions(undefined, {
      initialData: initial,
      initialDataUpdatedAt: Date.parse(initial.readAt),
      refetchInterval: lookAnywayMs,
      refetchIntervalInBackground: true,
      refetchOnWindowFocus: 'always',
    }),
  );
}

/** Reads the alerts again whenever one moved. Says whether the stream is open. */
export function useAlertChanges(): boolean {
  const api = useApi();
  const cache = useQueryClient();
  const { status } = useSubscription(
    api.alerts.changes.subscriptionOptions(undefined, {
      onData: () => {
        sayAlertsMoved();
        void cache.invalidateQueries(api.alerts.list.queryFilter());
      },
    }),
  );
  return status === 'pending';
}
