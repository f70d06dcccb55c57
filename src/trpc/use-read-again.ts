'use client';

import { type DefaultError, type QueryKey, useQuery, type UseQueryOptions } from '@tanstack/react-query';

type Again = {
  /** Milliseconds between two readings while nothing announces a change. */
  everyMs: number;
  /** Also while the window is not in front. */
  inBackground?: boolean;
  /** What the page was drawn with counts as old: the first reading follows at once. */
  isOldAtOnce?: boolean;
  retry?: boolean;
};

/**
 * What a page was drawn with, read again every so often and whenever its window comes to the front. Every reader on the page
 * shares one reading. `initial` is what the server drew, with the instant at which it read.
 */
export function useReadAgain<View extends { readAt: string }, Fault = DefaultError, Key extends QueryKey = QueryKey>(
  options: Pick<UseQueryOptions<View, Fault, View, Key>, 'queryKey' | 'queryFn'>,
  initial: View,
  { everyMs, inBackground = false, isOldAtOnce = false, retry }: Again,
) {
  const { data, error, refetch } = useQuery<View, Fault, View, Key>({
    queryKey: options.queryKey,
    queryFn: options.queryFn,
    initialData: () => initial,
    initialDataUpdatedAt: isOldAtOnce ? 0 : Date.parse(initial.readAt),
    refetchInterval: everyMs,
    refetchIntervalInBackground: inBackground,
    refetchOnWindowFocus: 'always',
    ...(retry === undefined ? {} : { retry }),
  });
  return { data: data ?? initial, error, refetch };
}
