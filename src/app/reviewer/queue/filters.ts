import { nameHolds } from '@/domain/shared/fold-name';
import { type QueueLane, queueLanes, type ShownRow } from '@/domain/queue/stable-list';

export const quickFilters = ['mine', 'nobody', 'es'] as const;
export type QuickFilter = (typeof quickFilters)[number];

/** What the address says: one lane or all, and any of three conditions. A name is never in an address. */
export type Filters = { lane: QueueLane | null; only: readonly QuickFilter[] };

export function filtersFrom(search: URLSearchParams): Filters {
  const asked = search.get('only')?.split(',') ?? [];
  return {
    lane: queueLanes.find((lane) => lane === search.get('lane')) ?? null,
    only: quickFilters.filter((one) => asked.includes(one)),
  };
}

/** The address's question mark and what follows, or nothing when nothing is filtered. */
export function searchOf({ lane, only }: Filters): string {
  const search = new URLSearchParams();
  if (lane !== null) search.set('lane', lane);
  if (only.length > 0) search.set('only', only.join(','));
  const text = search.toString().replaceAll('%2C', ',');
  return text === '' ? '' : `?${text}`;
}

export const matchesQuickFilter = (row: ShownRow, one: QuickFilter, you: string): boolean => {
  if (one === 'mine') return row.claimedBy?.id === you;
  return one === 'nobody' ? row.claimedBy === null && row.waitsFor === 'reviewer' : row.language === 'es';
};

/** Whether a line is shown: in the lane, all conditions true, and the name holding what was typed. */
export function matchesFilters(row: ShownRow, { lane, only }: Filters, you: string, name: string): boolean {
  if (lane !== null && row.lane !== lane) return false;
  return only.every((one) => matchesQuickFilter(row, one, you)) && nameHolds(row.patientName, name);
}
