/** Why a trial was judged as it was: a code and its numbers, so that it can be said in any language. */
export type TrialReason =
  | { code: 'not-current-episode' }
  | { code: 'episode-unsure' }
  | {
      code: 'not-an-antidepressant-trial';
      params: { drug: string; listed: 'other' | 'augmentation' | 'neuromodulation' | 'psychotherapy' };
    }
  | { code: 'hypnotic-dose'; params: { drug: string; dose: number } }
  | { code: 'responded'; params: { percent: number; from: number } }
  | { code: 'partial-response'; params: { percent: number } }
  | { code: 'stopped-early-for-intolerance'; params: { weeks: number; needed: number } }
  | { code: 'dose-too-low'; params: { dose: number; usual: number; unit: string } }
  | { code: 'dose-below-strict'; params: { dose: number; strict: number; unit: string } }
  | { code: 'dose-unknown' }
  | { code: 'weeks-too-few'; params: { weeks: number; needed: number } }
  | { code: 'weeks-between'; params: { weeks: number; needed: number } }
  | { code: 'weeks-unknown' }
  | { code: 'not-taken-most-days' }
  | { code: 'adherence-unknown' }
  | { code: 'improvement-unknown' }
  | { code: 'stop-reason-unknown' }
  | { code: 'drug-not-recognised'; params: { drug: string } }
  | { code: 'names-several'; params: { drug: string; meanings: readonly string[] } }
  | { code: 'counts-only-as-patch'; params: { drug: string } }
  | { code: 'dose-out-of-range'; params: { dose: number; max: number; times: number; unit: string } }
  | { code: 'longer-than-episode'; params: { weeks: number; months: number } }
  | { code: 'above-age-maximum'; params: { dose: number; max: number; olderThanYears: number } }
  | { code: 'adequate'; params: { dose: number; weeks: number; percent: number; unit: string } };
