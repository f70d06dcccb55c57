import type { TrialLedger } from '@/domain/treatments/trial-ledger';
import { judgeTrials } from '@/domain/treatments/trial-ledger';
import type { Staging } from '@/domain/treatments/staging';
import { maudsleyStage } from '@/domain/treatments/staging';
import type { Facts } from './facts';
import type { Thresholds } from './rule-pack';
import type { Scores } from './scores';

/** Whether the depression counts as treatment-resistant: `uncertain` when a clinician can still settle it. */
type TrdSummary = {
  status: 'met' | 'uncertain' | 'not-met' | 'unknown';
  adequate: number | null;
  uncertain: number | null;
  needed: number;
};

export type TrialsSummary = { trials: TrialLedger | null; trdSummary: TrdSummary; msm: Staging };

/** Judges the history and stages it. No history gives no count, and no stage: that is not the same as "none tried". */
export function summariseTrials(facts: Facts, scores: Scores, thresholds: Thresholds): TrialsSummary {
  const trials = facts.trials === null ? null : judgeTrials(facts.trials, thresholds.trials, facts);
  const msm = maudsleyStage({
    episodeMonths: facts.episodeMonths,
    phqTotal: scores.phq9,
    adequateFailedCount: trials?.adequate ?? null,
    augmentation: facts.augmentation,
    ect: facts.ect,
    psychosisRecordedByClinician: null,
  });
  return { trials, trdSummary: summaryOf(trials, thresholds.resistantFrom.value, facts.trialListIsOpen), msm };
}

function summaryOf(trials: TrialLedger | null, needed: number, listIsOpen = false): TrdSummary {
  if (trials === null) return { status: 'unknown', adequate: null, uncertain: null, needed };
  const { adequate, uncertain } = trials;
  const status = adequate >= needed ? 'met' : adequate + uncertain >= needed || listIsOpen ? 'uncertain' : 'not-met';
  return { status, adequate, uncertain, needed };
}
