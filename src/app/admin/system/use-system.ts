'use client';

import { useQuery } from '@tanstack/react-query';
import type { SystemView } from '@/domain/system/system-view';
import { useApi } from '@/trpc/react';

const lookAgainMs = 4_000;

/** The system as last read, and read again every few seconds: nothing announces that a part went or came back. */
export function useSystem(initial: SystemView) {
  const api = useApi();
  return useQuery(
    api.system.read.queryOptions(undefined, {
      initialData: initial,
      initialDataUpdatedAt: Date.parse(initial.readAt),
      refetchInterval: lookAgainMs,
      refetchOnWindowFocus: 'always',
      retry: false,
    }),
  );
}
