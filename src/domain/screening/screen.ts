import { factsText } from './facts-text';
import { engineVersion } from './engine-version';
import type { Evidence } from './evidence';
import { factReaderOf } from './fact-paths';
import type { Facts } from './facts';
import { laterMissing, requiredMissing } from './missing-answers';
import { outcomeOf, priorityOf } from './outcome';
import { patientViewOf } from './patient-view';
import type { RulePack } from './rule-pack';
import { rulebook } from './rulebook';
import { scoresOf } from './scores';
import type { Finding, Screening } from './screening';
import { type Sha256, sha256 } from './sha-256';
import { overallTier, suicideScreenOf } from './suicide';
import { summariseTrials } from './trials-summary';

// Each fact is read once, however many rules look at it.
const facts = [...new Set(rulebook.flatMap(({ inputs }) => inputs))];
const readers = facts.map((fact) => ({ fact, read: factReaderOf(fact) }));

// One shape for all rules, whichever way each was made: it halves the time of a finding.
const prepared = rulebook.map(({ id, severity, question, source, inputs, judge }) => {
  const places = inputs.map((fact) => facts.indexOf(fact));
  return { id, severity, question, source, places, judge };
});

type Answer = Finding['answers'][number];

function answersTo(evidence: Evidence): Answer[] {
  const answers: Answer[] = [];
  for (const { fact, read } of readers) answers.push({ fact, value: read(evidence) });
  return answers;
}

/**
 * Runs every rule. The gravest finding decides, and all findings are kept, so a clinician can see why. Pure: the same facts
 * and pack give the same bytes, so a stored screening can be replayed and compared. `hash` is the platform's own SHA-256 where
 * there is one.
 */
export function screen(facts: Facts, pack: RulePack, hash: Sha256 = sha256): Screening {
  const { thresholds } = pack;
  const scores = scoresOf(facts);
  const suicide = suicideScreenOf(facts);
  const tier = overallTier(facts, suicide, thresholds.item9);
  const required = requiredMissing(facts, suicide);
  const trials = summariseTrials(facts, scores, thresholds);
  const evidence: Evidence = { facts, scores, suicide, tier, trials: trials.trials, missing: required };

  const all = answersTo(evidence);
  const findings = prepared.map(({ id, severity, question, source, places, judge }): Finding => {
    const { status, because } = judge(evidence, thresholds);
    return { id, severity, status, question, because, answers: places.map((place) => all[place] as Answer), source };
  });
  const firedRules = findings
    .filter(({ status }) => status === 'met')
    .map(({ id }) => id)
    .sort();
  const outcome = outcomeOf(firedRules);
  return {
    engineVersion,
    packVersion: `${pack.id}@${pack.version}`,
    inputsHash: hash(factsText(facts)),
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
