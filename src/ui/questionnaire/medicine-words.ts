import type { ReportedMedicine } from '@/domain/answers/value';
import type { EntryWords } from './entry-words';

/** How often a medicine is taken, in the order of the choices. */
export const howOften = ['daily', 'some-days', 'as-needed', 'unknown'] as const;
type Plain =
  | (typeof howOften)[number]
  | 'name'
  | 'nameHint'
  | 'dose'
  | 'doseHint'
  | 'often'
  | 'add'
  | 'keep'
  | 'finish'
  | 'none'
  | 'unsure'
  | 'decline'
  | 'perDay'
  | 'list'
  | 'change'
  | 'remove'
  | 'removed'
  | 'undo'
  | 'leave'
  | 'notKnown';
/** Everything that the list of medicines says. */
export type MedicineWords = Readonly<Record<Plain, string>> & { amounts: EntryWords };

/** The dose and how often it is taken, in one line; what is not known says so. */
export function detailsOf({ doseMgPerDay, howOften: often }: ReportedMedicine, words: MedicineWords): string {
  const dose = typeof doseMgPerDay === 'number' ? words.perDay.replace('{n}', String(doseMgPerDay)) : words.notKnown;
  return often === null ? dose : `${dose} · ${words[often]}`;
}
