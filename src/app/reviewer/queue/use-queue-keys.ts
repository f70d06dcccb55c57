'use client';

import type { RefObject } from 'react';
import type { QueueRow } from '@/domain/queue/queue-view';
import { queueLanes, type ShownRow } from '@/domain/queue/stable-list';
import type { Filters } from './filters';
import { useKeys } from '../use-keys';
import type { QueueActs } from './use-queue-acts';

type QueueKeys = {
  /** As they are on the screen, from top to bottom. */
  rows: readonly ShownRow[];
  selected: ShownRow | null;
  urgent: readonly QueueRow[];
  you: string;
  acts: QueueActs;
  focus: (id: string) => void;
  show: (row: QueueRow) => void;
  filters: Filters;
  setFilters: (filters: Filters) => void;
  keys: RefObject<HTMLDialogElement | null>;
};

/** The keys of the queue. Enter belongs to the names themselves, so that it stays a button's key elsewhere. */
export function useQueueKeys({ rows, selected, urgent, you, acts, focus, show, filters, setFilters, keys }: QueueKeys): void {
  const step = (by: 1 | -1) => () => {
    const place = rows.findIndex(({ id }) => id === selected?.id);
    const isOnName = document.activeElement instanceof HTMLElement && document.activeElement.dataset.case !== undefined;
    // The first press puts the focus on the row that is already shown.
    const next = isOnName ? Math.min(rows.length - 1, Math.max(0, place + by)) : Math.max(0, place);
    const row = rows[next];
    if (row) focus(row.id);
  };
  const waits = selected !== null && !selected.gone && selected.waitsFor === 'reviewer' && !acts.isBusy;
  const [first] = urgent;
  useKeys({
    j: step(1),
    k: step(-1),
    c: waits && selected.mayTake && selected.claimedBy === null ? () => acts.claim(selected) : undefined,
    h: waits && selected.claimedBy?.id === you ? () => acts.release(selected) : undefined,
    a: first && !acts.isBusy ? () => acts.claimAndRead(first) : undefined,
    o: first ? () => show(first) : undefined,
    '/': () => document.getElementById('find')?.focus(),
    '?': () => keys.current?.showModal(),
    ...Object.fromEntries([null, ...queueLanes].map((lane, n) => [String(n + 1), () => setFilters({ ...filters, lane })])),
  });
}
