import type { TrialReason } from './reasons';

/** One course of one antidepressant as the patient or the record tells it. `null` is "not known", never "no" and never 0. */
export type TreatmentTrial = {
  /** Generic or brand name as written. */
  drug: string;
  /** The highest daily dose that was held, in mg a day (mg per 24 h for a patch). */
  doseMgPerDay: number | null;
  /** Weeks at or above that dose. */
  weeks: number | null;
  improvementPercent: number | null;
  tookMostDays: boolean | null;
  stopReason: 'inefficacy' | 'intolerance' | 'still_taking' | 'other' | null;
  inCurrentEpisode: 'yes' | 'no' | 'unsure' | null;
};

export const trialClasses = ['not_counted', 'responded', 'inadequate', 'adequate_failed', 'uncertain'] as const;
export type TrialClass = (typeof trialClasses)[number];

/** `partial` is a response below the response threshold and at or above the partial one. `because` is never empty. */
export type TrialVerdict = { class: TrialClass; partial: boolean; because: readonly TrialReason[] };

/** What of the person a trial is judged by. Null is not known. */
export type TrialPerson = { ageYears: number | null; episodeMonths: number | null };
