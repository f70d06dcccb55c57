'use client';

import type { QueueView } from '@/domain/queue/queue-view';
import { Tag } from '@/ui/kit/status';
import { useQueue } from './use-queue';

/** How many wait, beside the tab. */
export function QueueCount({ initial }: { initial: QueueView }) {
  const { data } = useQueue(initial);
  return <Tag>{(data ?? initial).rows.length}</Tag>;
}
