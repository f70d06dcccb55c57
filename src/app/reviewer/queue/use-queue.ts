'use client';

import { useQueryClient } from '@tanstack/react-query';
import { useSubscription } from '@trpc/tanstack-react-query';
import type { QueueView } from '@/domain/queue/queue-view';
import { useApi } from '@/trpc/react';
import { useReadAgain } from '@/trpc/use-read-again';
import { announceAlertsChanged } from '@/ui/kit/alerts-changed';

/** Should the live stream be delayed somewhere, the list is still never older than this. */
const lookAnywayMs = 60_000;

/** The queue as last read. The first word of the stream asks for a reading at once anyway. */
export const useQueue = (initial: QueueView) =>
  useReadAgain(useApi().queue.list.queryOptions(), initial, { everyMs: lookAnywayMs, isOldAtOnce: true });

/** Reads the queue again whenever something in it moved. Says whether the stream is open. */
export function useQueueChanges(): boolean {
  const api = useApi();
  const cache = useQueryClient();
  const { status } = useSubscription(
    api.queue.changes.subscriptionOptions(undefined, {
      // The message is a hint and the list is the truth: a missed hint is made good by the next one.
      onData: (change) => {
        if (change.kind === 'resync' || change.type.startsWith('alert.')) announceAlertsChanged();
        void cache.invalidateQueries(api.queue.list.queryFilter());
      },
    }),
  );
  return status === 'pending';
}
