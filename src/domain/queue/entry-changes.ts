import type { AnswerValue, ReportedMedicine, ReportedTrial } from '@/domain/answers/value';

const entryDetails = [
  'doseMgPerDay',
  'weeks',
  'tookMostDays',
  'improvementPercent',
  'stopReason',
  'inCurrentEpisode',
  'when',
  'howOften',
] as const;
export type EntryDetail = { detail: (typeof entryDetails)[number]; value: string | number };

/** An entry of a list that is not what it was, with the details that differ. Null: it was not there. */
export type EntryChange = { name: string; before: EntryDetail[] | null; now: EntryDetail[] | null };

type Entry = ReportedTrial | ReportedMedicine;
const entriesOf = (value: AnswerValue | null): readonly Entry[] =>
  value?.kind === 'trials' ? value.trials : value?.kind === 'medicines' ? value.medicines : [];

/** Compares two tellings of a list entry by entry; empty for everything that is no list. Entries are known by their ids. */
export function entryChanges(before: AnswerValue | null, now: AnswerValue): EntryChange[] {
  const [was, is] = [entriesOf(before), entriesOf(now)];
  const ids = [...new Set([...was, ...is].map(({ id }) => id))];
  return ids.flatMap((id) => {
    const [old, fresh] = [was.find((one) => one.id === id), is.find((one) => one.id === id)];
    if (JSON.stringify(old) === JSON.stringify(fresh)) return [];
    return {
      name: [...new Set([old?.name, fresh?.name].filter(Boolean))].join(' → '),
      before: old === undefined ? null : differing(old, fresh),
      now: fresh === undefined ? null : differing(fresh, old),
    };
  });
}

function differing(entry: Entry, other: Entry | undefined): EntryDetail[] {
  const [mine, theirs]: Readonly<Record<string, string | number | null | undefined>>[] = [entry, other ?? {}];
  return entryDetails.flatMap((detail) => {
    const value = mine?.[detail];
    return value === undefined || value === null || value === '' || value === theirs?.[detail] ? [] : { detail, value };
  });
}
