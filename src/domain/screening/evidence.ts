import type { SuicideScreen, SuicideTier } from '@/domain/instruments/suicide-tier';
import type { TrialLedger } from '@/domain/treatments/trial-ledger';
import type { FactPath } from './fact-labels';
import type { Facts } from './facts';
import type { Scores } from './scores';

/** How the treatment history counts: distinct ingredients by class. Null when no history was given. */
export type TrialCount = Pick<TrialLedger, 'adequate' | 'uncertain' | 'ingredients'>;

/** What a rule sees: the facts, and what was worked out from them once for all rules. */
export type Evidence = {
  facts: Facts;
  scores: Scores;
  suicide: SuicideScreen;
  /** With item 9, the help button and what is missing taken in; `suicide.tier` is what the screen alone says. */
  tier: SuicideTier;
  trials: TrialCount | null;
  missing: readonly FactPath[];
};
