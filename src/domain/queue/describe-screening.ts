import { factLabelOf } from '@/domain/screening/fact-paths';
import type { Outcome, Priority } from '@/domain/screening/outcome';
import { ruleById } from '@/domain/screening/rulebook';
import { findAgent } from '@/domain/treatments/find-agent';
import { judgePolicies, type PolicyPack, type PolicyVerdict } from '@/domain/treatments/policies';
import { wordsFor } from '@/domain/treatments/words-for-reason';
import type { FindingView, ScreeningView, TrialView } from './case-view';
import { bySeverity } from './rule-order';
import type { Facts } from '@/domain/screening/facts';
import type { Finding } from '@/domain/screening/screening';
import type { ResultForDesk } from '@/domain/screening/stored-screening';

/** A screening as it lies in the database, its two documents already read. */
export type ReadScreening = {
  at: string;
  outcome: Outcome;
  priority: Priority;
  suicideTier: string;
  result: ResultForDesk;
  facts: Facts;
};

/** What the rules made of the answers, with labels for the facts, words for every reason, and the history under each policy given. */
export function describeScreening(stored: ReadScreening, policies: PolicyPack): ScreeningView {
  const { at, outcome, priority, suicideTier, result, facts } = stored;
  const { msm } = result;
  return {
    at,
    engineVersion: result.engineVersion,
    packVersion: result.packVersion,
    outcome,
    priority,
    suicideTier,
    figures: {
      ...result.scores,
      phq9Items: facts.phq9,
      phqDifficulty: facts.phqDifficulty,
      drugUse: facts.drugUse,
      episodeMonths: facts.episodeMonths,
      systolicMmHg: facts.systolicMmHg,
      diastolicMmHg: facts.diastolicMmHg,
      bloodPressureAgeDays: facts.bloodPressureAgeDays,
      bmiKgPerM2: facts.bmiKgPerM2,
      ride: facts.driver,
    },
    findings: sorted(result.findings.map(describeFinding)),
    missing: result.missing.map(factLabelOf),
    trials: describeTrials(result, facts),
    trd: result.trdSummary,
    policies: facts.trials === null ? null : judgePolicies(facts.trials, facts, policies).map(withSource(policies)),
    staging: msm.computable ? { total: msm.total, band: msm.band } : null,
  };
}

const withSource =
  ({ policies }: PolicyPack) =>
  (verdict: PolicyVerdict) => ({ ...verdict, source: policies.find(({ id }) => id === verdict.policy)?.source ?? '' });

function describeFinding({ answers, ...finding }: Finding): FindingView {
  return {
    ...finding,
    rationale: ruleById(finding.id).rationale,
    answers: answers.map(({ fact, value }) => ({ label: factLabelOf(fact), value })),
  };
}

const statusOrder = ['met', 'unknown', 'not-met'] as const;

function sorted(findings: readonly FindingView[]): FindingView[] {
  const gravity = new Map(bySeverity(findings.map(({ id }) => id)).map((id, place) => [id, place]));
  const place = ({ id, status }: FindingView) => statusOrder.indexOf(status) * 1_000 + (gravity.get(id) ?? 0);
  return [...findings].sort((a, b) => place(a) - place(b));
}

/** The verdicts stand in the order of the trials they judge. */
function describeTrials({ trials: ledger }: ResultForDesk, { trials }: Facts): TrialView[] | null {
  if (ledger === null || trials === null) return null;
  return trials.flatMap((trial, place) => {
    const verdict = ledger.verdicts[place];
    if (verdict === undefined) return [];
    const { drug, doseMgPerDay, weeks, improvementPercent } = trial;
    const found = findAgent(drug);
    // What counts in one form only has no dose to be held against while the form is unknown.
    const agent = found?.countsOnlyAs === undefined ? found : null;
    return {
      ...{ drug, doseMgPerDay, weeks, improvementPercent },
      usualMgPerDay: agent?.usualMgPerDay ?? null,
      strictMgPerDay: agent?.strictMgPerDay ?? null,
      class: verdict.class,
      because: verdict.because.map(wordsFor),
    };
  });
}
