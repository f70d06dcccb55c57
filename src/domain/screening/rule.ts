import type { EvidenceTag } from '@/domain/conditions/condition';
import type { Locale } from '@/domain/shared/preferences';
import type { Evidence } from './evidence';
import type { FactPath } from './fact-labels';
import type { RuleId, Severity, Status } from './rule-ids';
import type { Thresholds } from './rule-pack';

/** `because` is a plain sentence for the clinician, with the numbers that decided. */
export type Judgement = { status: Status; because: string };

export type Rule = {
  id: RuleId;
  severity: Severity;
  question: string;
  rationale: string;
  source: string;
  evidenceTag: EvidenceTag;
  /** The answers this rule looks at; they are shown beside its finding. */
  inputs: readonly FactPath[];
  /** What a patient may read when the rule has fired: plain, not directive, without a diagnosis. */
  patientWords: Readonly<Record<Locale, string>>;
  judge: (evidence: Evidence, thresholds: Thresholds) => Judgement;
};

export const met = (because: string): Judgement => ({ status: 'met', because });
export const notMet = (because: string): Judgement => ({ status: 'not-met', because });
export const unknown = (because: string): Judgement => ({ status: 'unknown', because });

/** Three-valued "or": one yes is enough, and no is only no when nothing is open. */
export function anyOf(values: readonly (boolean | null)[]): boolean | null {
  if (values.includes(true)) return true;
  return values.includes(null) ? null : false;
}

/** Three-valued "and": one no is enough, and yes is only yes when nothing is open. */
export function allOf(values: readonly (boolean | null)[]): boolean | null {
  if (values.includes(false)) return false;
  return values.includes(null) ? null : true;
}

/** Turns a three-valued answer into one of three findings that were worded before. */
export function judgedAs(value: boolean | null, found: { met: Judgement; notMet: Judgement; unknown: Judgement }): Judgement {
  if (value === null) return found.unknown;
  return value ? found.met : found.notMet;
}

/** Turns a three-valued answer into a finding. */
export function judged(value: boolean | null, words: { met: string; notMet: string; unknown: string }): Judgement {
  if (value === null) return unknown(words.unknown);
  return value ? met(words.met) : notMet(words.notMet);
}
