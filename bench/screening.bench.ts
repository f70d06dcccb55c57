import { cpus } from 'node:os';
import { Engine } from 'json-rules-engine';
import { conditionKeys } from '@/domain/screening/condition-keys';
import type { Facts } from '@/domain/screening/facts';
import { factsFromFile } from '@/domain/screening/facts-from-file';
import { clinicPack } from '@/domain/screening/packs/clinic-2026-11';
import { rulebook } from '@/domain/screening/rulebook';
import { screen } from '@/domain/screening/screen';
import { scoresOf } from '@/domain/screening/scores';
import { suicideScreenOf } from '@/domain/screening/suicide';
import vectors from '@/domain/screening/vectors.json';

/**
 * Full screenings a second on one core; and the fourteen exclusions alone, by these rules and by json-rules-engine: the same
 * people, the same process, in turns. Counted in processor time, so that what else runs on the machine weighs less.
 */
const people = vectors.flatMap(({ facts }) => {
  const read = factsFromFile(facts);
  return read.ok ? [read.facts, { ...read.facts, conditions: { ...read.facts.conditions, porphyria: true } }] : [];
});

type Condition = { fact: string; path?: string; operator: string; value: boolean | number | string };
const is = (fact: string, value: boolean | string, path?: string): Condition => ({ fact, path, operator: 'equal', value });
const yes = (key: (typeof conditionKeys)[number]) => ({ all: [is('conditions', true, `$.${key}`)] });
const atLeast = (fact: string, value: number): Condition => ({ fact, operator: 'greaterThanInclusive', value });

/** The exclusions as that engine writes them. */
const exclusions = {
  'X-01': yes('allergy'),
  'X-02': yes('aneurysm'),
  'X-03': { all: [is('pregnancy', 'yes')] },
  'X-04': { all: [is('psychosis', true, '$.diagnosis')] },
  'X-05': { all: [is('bipolar', true, '$.diagnosis'), is('bipolar', true, '$.now')] },
  'X-06': { any: [atLeast('systolicMmHg', 180), atLeast('diastolicMmHg', 110)] },
  'X-07': yes('cvd_recent'),
  'X-08': yes('liver_severe'),
  'X-09': yes('icp'),
  'X-10': { all: [{ fact: 'ageYears', operator: 'lessThan', value: 18 }] },
  'X-11': yes('ket_disorder'),
  'X-12': yes('hyperthyroid'),
  'X-13': yes('porphyria'),
  'X-14': yes('ket_cystitis'),
};

const theirs = new Engine();
for (const [id, conditions] of Object.entries(exclusions)) theirs.addRule({ conditions, event: { type: id } });

/** Evaluations by one thousandth of a second of processor time. */
async function rate(forMs: number, judge: (facts: Facts) => unknown): Promise<number> {
  const start = process.cpuUsage();
  let done = 0;
  for (;;) {
    for (const facts of people) await judge(facts);
    done += people.length;
    const { user, system } = process.cpuUsage(start);
    if (user + system > forMs * 1000) return (done * 1_000_000) / (user + system);
  }
}

const full = (facts: Facts) => screen(facts, clinicPack);
const ownExclusions = rulebook.filter(({ severity }) => severity === 'X');

/** The exclusions alone, judged as `screen` judges them. */
function ours(facts: Facts): readonly string[] {
  const evidence = {
    facts,
    scores: scoresOf(facts),
    suicide: suicideScreenOf(facts),
    tier: 'none',
    trials: null,
    missing: [],
  } as const;
  return ownExclusions.filter((rule) => rule.judge(evidence, clinicPack.thresholds).status === 'met').map(({ id }) => id);
}
const others = (facts: Facts) => theirs.run(facts);

for (const facts of people) {
  const expected = full(facts).firedRules.filter((id) => id.startsWith('X'));
  const found = (await others(facts)).events.map(({ type }) => type);
  if (new Set([expected.join(), found.sort().join(), ours(facts).toSorted().join()]).size > 1) {
    throw new Error(`the two engines disagree: ${expected.join()} and ${found.join()}`);
  }
}

for (const judge of [full, ours, others]) await rate(500, judge);
const rounds: { full: number; ours: number; others: number }[] = [];
for (let round = 0; round < 12; round++) {
  rounds.push({ full: await rate(600, full), ours: await rate(300, ours), others: await rate(400, others) });
}

const figure = (key: 'full' | 'ours' | 'others') => Math.round(Math.max(...rounds.map((round) => round[key])));
const line = (what: string, perSecond: number) =>
  console.log(`${what.padEnd(58)} ${perSecond.toLocaleString('en').padStart(9)} a second`);
const ratio = figure('ours') / figure('others');
console.log(`${cpus()[0]?.model ?? 'processor'}, Node ${process.version}, one core, best of ${rounds.length} rounds in turns`);
line(`screen(): ${rulebook.length} rules, scores, trials, stage, hash`, figure('full'));
line(`these rules, the ${ownExclusions.length} exclusions alone`, figure('ours'));
line(`json-rules-engine, the same ${Object.keys(exclusions).length} exclusions`, figure('others'));
console.log(
  `${ratio.toFixed(1)} times as fast with the same rules (10 wanted); a full screen() is ${(figure('full') / figure('others')).toFixed(1)} times as fast as those exclusions alone there`,
);
process.exitCode = ratio >= 10 && figure('full') >= 20_000 ? 0 : 1;
