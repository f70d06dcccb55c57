import { z } from 'zod';
import type { TreatmentTrial } from '@/domain/treatments/trial';
import { firstMedicineGroups, laterMedicineGroups, medicineGroups } from '@/domain/medicines/medicine-groups';
import { conditionKeys, firstConditionKeys, laterConditionKeys } from './condition-keys';

const yesNo = z.boolean().nullable();
function points(max: number) {
  return z.int().min(0).max(max).nullable();
}
function items(count: number, max: number) {
  return z.array(points(max)).length(count).nullable();
}
function measure(min: number, max: number) {
  return z.number().min(min).max(max).nullable();
}

const each = <K extends string, Z extends z.ZodType>(keys: readonly K[], value: Z) =>
  Object.fromEntries(keys.map((key) => [key, value])) as Record<K, Z>;

/** Keys that came later may be absent: facts that were stored before them stay readable, and nobody was asked. */
const byKey = <K extends string, L extends string>(first: readonly K[], later: readonly L[]) =>
  z.strictObject({ ...each(first, yesNo), ...each(later, yesNo.optional()) });

/** Texts of one case that the rules read, and how long each may be. */
export const mostWords = 500;
export const longestWords = 5_000;

export const drugUseLevels = ['never', 'once_twice', 'monthly', 'weekly', 'daily'] as const;

const Trial = z.strictObject({
  drug: z.string().min(1).max(200),
  doseMgPerDay: measure(0, 100_000),
  weeks: measure(0, 5_000),
  improvementPercent: measure(0, 100),
  tookMostDays: yesNo,
  stopReason: z.enum(['inefficacy', 'intolerance', 'still_taking', 'other']).nullable(),
  inCurrentEpisode: z.enum(['yes', 'no', 'unsure']).nullable(),
}) satisfies z.ZodType<TreatmentTrial>;

const SuicideAnswers = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('asq'), q1: yesNo, q2: yesNo, q3: yesNo, q4: yesNo, q5: yesNo }),
  z.strictObject({ kind: z.literal('cssrs'), q1: yesNo, q2: yesNo, q3: yesNo, q4: yesNo, q5: yesNo, q6: yesNo, q6r: yesNo }),
]);

/**
 * What the rules look at. `null` is "not answered" or "declined" everywhere, never "no". The two notes where a null means
 * less: an item that the branching does not ask is null too, and `phqDifficulty` is optional.
 */
export const Facts = z.strictObject({
  ageYears: z.int().min(0).max(130).nullable(),
  /** For the AUDIT-C cut-off only. `U` is a person who said "other" or would not say; null was never asked. */
  sex: z.enum(['F', 'M', 'U']).nullable(),
  pregnancy: z.enum(['no', 'possible', 'yes', 'na']).nullable(),
  breastfeeding: yesNo,
  phq9: items(9, 3),
  phqDifficulty: points(3),
  /** Thoughts of death reported in item 12 of the QIDS-SR16, where that is asked. It adds to item 9 and answers nothing in its place. */
  qidsItem12: z.int().min(1).max(3).optional(),
  gad7: items(7, 3),
  suicide: SuicideAnswers.nullable(),
  /** "I need help now" was pressed. */
  helpNow: yesNo,
  /** The person left after a positive safety answer. */
  abandoned: yesNo,
  auditC: items(3, 4),
  drugUse: z.enum(drugUseLevels).nullable(),
  traumaExposure: yesNo,
  pcPtsd5: items(5, 1),
  bipolar: z.strictObject({
    diagnosis: yesNo,
    episode: yesNo,
    signs: z.int().min(0).max(6).nullable(),
    impairment: yesNo,
    now: yesNo,
    onAntidepressant: yesNo,
  }),
  psychosis: z.strictObject({ diagnosis: yesNo, perceives: yesNo, believes: yesNo, past: yesNo, relative: yesNo }),
  bmiKgPerM2: measure(5, 200),
  systolicMmHg: measure(40, 350),
  diastolicMmHg: measure(10, 250),
  bloodPressureAgeDays: measure(0, 40_000),
  /** null: the history was not given. Empty: the person says there was none. */
  trials: z.array(Trial).max(60).nullable(),
  /** The person does not know, or would not say, whether the list of trials is whole: too few on it then prove nothing. */
  trialListIsOpen: z.literal(true).optional(),
  episodeMonths: measure(0, 1_500),
  augmentation: yesNo,
  ect: yesNo,
  conditions: byKey(firstConditionKeys, laterConditionKeys),
  medicines: byKey(firstMedicineGroups, laterMedicineGroups),
  /** Names that no ingredient was found for. While one is open, no medicine group counts as absent. */
  unrecognisedMedicines: z.array(z.string().min(1).max(200)).max(100),
  /** Chest pain, breathlessness, worst headache, new weakness, fainting: now. */
  redFlag: yesNo,
  /** An adult takes the patient home. */
  driver: yesNo,
  /** Texts in the patient's own words, as they were written. Absent: nothing was written, or the facts are older than this key. */
  words: z.array(z.string().min(1).max(longestWords)).max(mostWords).optional(),
});
export type Facts = z.infer<typeof Facts>;
export type SuicideAnswers = z.infer<typeof SuicideAnswers>;

const nothingKnown = <K extends string>(keys: readonly K[]) =>
  Object.fromEntries(keys.map((key) => [key, null])) as Record<K, boolean | null>;

/** A person of whom nothing is known yet. Start from it and set what was answered. */
export const unanswered: Facts = {
  ageYears: null,
  sex: null,
  pregnancy: null,
  breastfeeding: null,
  phq9: null,
  phqDifficulty: null,
  gad7: null,
  suicide: null,
  helpNow: false,
  abandoned: false,
  auditC: null,
  drugUse: null,
  traumaExposure: null,
  pcPtsd5: null,
  bipolar: { diagnosis: null, episode: null, signs: null, impairment: null, now: null, onAntidepressant: null },
  psychosis: { diagnosis: null, perceives: null, believes: null, past: null, relative: null },
  bmiKgPerM2: null,
  systolicMmHg: null,
  diastolicMmHg: null,
  bloodPressureAgeDays: null,
  trials: null,
  episodeMonths: null,
  augmentation: null,
  ect: null,
  conditions: nothingKnown(conditionKeys),
  medicines: nothingKnown(medicineGroups),
  unrecognisedMedicines: [],
  redFlag: null,
  driver: null,
};
