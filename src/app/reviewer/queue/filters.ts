import { nameHolds } from '@/domain/shared/fold-name';
import { type Lane, lanes, type ShownRow } from '@/domain/queue/still-list';

export const onlyFilters = ['mine', 'nobody', 'es'] as const;
export type Only = (typeof onlyFilters)[number];

/** What the address says: one lane or all, and any of three conditions. A name never stands in an address. */
export type Filters = { lane: Lane | null; only: readonly Only[] };

export function filtersFrom(search: URLSearchParams): Filters {
  const asked = search.get('only')?.split(',') ?? [];
  return {
    lane: lanes.find((lane) => lane === search.get('lane')) ?? null,
    only: onlyFilters.filter((one) => asked.includes(one)),
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

export const fitsOnly = (row: ShownRow, one: Only, you: string): boolean => {
  if (one === 'mine') return row.claimedBy?.id === you;
  return one === 'nobody' ? row.claimedBy === null && row.waitsFor === 'reviewer' : row.language === 'es';
};

/** Whether a line is shown: in the lane, all conditions true, and the name holding what was typed. */
export function fits(row: ShownRow, { lane, only }: Filters, you: string, name: string): boolean {
  if (lane !== null && row.lane !== lane) return false;
  return only.every((one) => fitsOnly(row, one, you)) && nameHolds(row.patientName, name);
}
