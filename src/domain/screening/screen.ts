import { factsText } from './facts-text';
import type { Evidence } from './evidence';
import { readerOf } from './fact-paths';
import type { Facts } from './facts';
import { laterMissing, requiredMissing } from './missing-answers';
import { outcomeOf, priorityOf } from './outcome';
import { patientViewOf } from './patient-view';
import type { RulePack } from './rule-pack';
import { rulebook } from './rulebook';
import { scoresOf } from './scores';
import type { Finding, Screening } from './screening';
import { sha256 } from './sha-256';
import { overallTier, suicideScreenOf } from './suicide';
import { summariseTrials } from './trials-summary';

/** Raised whenever the same facts and pack could give another result. */
export const engineVersion = '1.1.0';

const prepared = rulebook.map((rule) => ({ rule, readers: rule.inputs.map((fact) => ({ fact, read: readerOf(fact) })) }));

/**
 * Runs every rule. The gravest finding decides, and all findings are kept, so a clinician can see why. Pure: the same facts
 * and pack give the same bytes, so a stored screening can be replayed and compared.
 */
export function screen(facts: Facts, pack: RulePack): Screening {
  const { thresholds } = pack;
  const scores = scoresOf(facts);
  const suicide = suicideScreenOf(facts);
  const tier = overallTier(facts, suicide, thresholds.item9);
  const required = requiredMissing(facts, suicide);
  const trials = summariseTrials(facts, scores, thresholds);
  const evidence: Evidence = { facts, scores, suicide, tier, trials: trials.trials, missing: required };

  const findings = prepared.map(({ rule, readers }): Finding => {
    const { status, because } = rule.judge(evidence, thresholds);
    const answers = readers.map(({ fact, read }) => ({ fact, value: read(evidence) }));
    return { id: rule.id, severity: rule.severity, status, question: rule.question, because, answers, source: rule.source };
  });
  const firedRules = findings
    .filter(({ status }) => status === 'met')
    .map(({ id }) => id)
    .sort();
  const outcome = outcomeOf(firedRules);
  return {
    engineVersion,
    packVersion: `${pack.id}@${pack.version}`,
    inputsHash: sha256(factsText(facts)),
    scores,
    suicideTier: tier,
    findings,
    firedRules,
    outcome,
    priority: priorityOf(firedRules),
    missing: [...required, ...laterMissing(facts)],
    patientView: patientViewOf(firedRules, outcome, tier),
    ...trials,
  };
}
