import type { Answers, ReportedMedicine } from '@/domain/answers/value';
import { type GroupThresholds, groupsOf, type TakenMedicine } from '@/domain/medicines/groups-of';
import { type MedicineGroup, medicineGroups } from '@/domain/medicines/medicine-groups';
import type { Facts } from './facts';

type MedicineFacts = Pick<Facts, 'medicines' | 'unrecognisedMedicines'>;

const each = (present: (group: MedicineGroup) => boolean | null) =>
  Object.fromEntries(medicineGroups.map((group) => [group, present(group)])) as Facts['medicines'];

/**
 * The medicines taken now. No list is "not given": a group is absent only when the person said that the list is whole, or that
 * they take none.
 */
export function medicineFacts(answers: Answers, thresholds: GroupThresholds): MedicineFacts {
  const list = answers['medicines.list'];
  const finished = answers['medicines.finished'];
  const absent = finished?.kind === 'choice' ? false : null;
  if (list?.kind === 'medicines' && list.medicines.length > 0) {
    const { groups, unknown } = groupsOf(list.medicines.map(asTaken), thresholds);
    // What was not recognized is handed on: while a name is open, the rules take no group for absent.
    return { medicines: each((group) => groups.has(group) || absent), unrecognisedMedicines: [...unknown] };
  }
  const takesNone = finished?.kind === 'choice' && finished.code === 'takes-none';
  return { medicines: each(() => (takesNone ? false : null)), unrecognisedMedicines: [] };
}

const asTaken = ({ name, doseMgPerDay, howOften }: ReportedMedicine): TakenMedicine => ({
  name,
  rxcui: null,
  dailyDoseMg: typeof doseMgPerDay === 'number' ? doseMgPerDay : null,
  asNeeded: howOften === null || howOften === 'unknown' ? null : howOften === 'as-needed',
});
