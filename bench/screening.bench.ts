import { cpus } from 'node:os';
import { Engine, type TopLevelCondition } from 'json-rules-engine';
import { conditionKeys } from '@/domain/screening/condition-keys';
import type { Facts } from '@/domain/screening/facts';
import { factsFromFile } from '@/domain/screening/facts-from-file';
import { clinicPack } from '@/domain/screening/packs/clinic-2026-11';
import type { Status } from '@/domain/screening/rule-ids';
import { rulebook } from '@/domain/screening/rulebook';
import { screen } from '@/domain/screening/screen';
import { scoresOf } from '@/domain/screening/scores';
import { suicideScreenOf } from '@/domain/screening/suicide';
import { platformSha256 } from '@/server/sha-256';
import vectors from '@/domain/screening/vectors.json';

/**
 * Full screenings a second on one core; and the fourteen exclusions alone, by these rules and by json-rules-engine: the same
 * people, the same process, in turns. Counted in processor time, so that what else runs on the machine weighs less.
 */
const people = vectors.flatMap(({ facts }) => {
  const read = factsFromFile(facts);
  if (!read.ok) return [];
  const { conditions } = read.facts;
  return [read.facts, { ...read.facts, conditions: { ...conditions, porphyria: true, icp: null } }];
});

type Value = boolean | number | string | null;
type Condition = { fact: string; path?: string; operator: string; value: Value };
type Conditions = Condition | { all: Conditions[] } | { any: Conditions[] } | { not: Conditions };
/** When an exclusion is met, and when it is open: unknown is never no, for either engine. */
type Exclusion = { met: Conditions; open: Conditions };

const is = (fact: string, value: Value, path?: string): Condition => ({ fact, path, operator: 'equal', value });
const atLeast = (fact: string, value: number): Condition => ({ fact, operator: 'greaterThanInclusive', value });
const answer = (fact: string, path: string): Exclusion => ({ met: is(fact, true, path), open: is(fact, null, path) });
const yes = (key: (typeof conditionKeys)[number]) => answer('conditions', `$.${key}`);
const severe: Conditions = { any: [atLeast('systolicMmHg', 180), atLeast('diastolicMmHg', 110)] };

/** The exclusions as that engine writes them. */
const exclusions: Record<string, Exclusion> = {
  'X-01': yes('allergy'),
  'X-02': yes('aneurysm'),
  'X-03': { met: is('pregnancy', 'yes'), open: { any: [is('pregnancy', null), is('pregnancy', 'possible')] } },
  'X-04': answer('psychosis', '$.diagnosis'),
  'X-05': {
    met: { all: [is('bipolar', true, '$.diagnosis'), is('bipolar', true, '$.now')] },
    open: {
      all: [
        { any: [is('bipolar', null, '$.diagnosis'), is('bipolar', null, '$.now')] },
        { not: { any: [is('bipolar', false, '$.diagnosis'), is('bipolar', false, '$.now')] } },
      ],
    },
  },
  'X-06': {
    met: severe,
    open: { all: [{ any: [is('systolicMmHg', null), is('diastolicMmHg', null)] }, { not: severe }] },
  },
  'X-07': yes('cvd_recent'),
  'X-08': yes('liver_severe'),
  'X-09': yes('icp'),
  'X-10': { met: { fact: 'ageYears', operator: 'lessThan', value: 18 }, open: is('ageYears', null) },
  'X-11': yes('ket_disorder'),
  'X-12': yes('hyperthyroid'),
  'X-13': yes('porphyria'),
  'X-14': yes('ket_cystitis'),
};

const theirs = new Engine();
for (const [id, found] of Object.entries(exclusions))
  for (const status of ['met', 'open'] as const)
    theirs.addRule({ conditions: { all: [found[status]] } as TopLevelCondition, event: { type: `${id} ${status}` } });

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

const full = (facts: Facts) => screen(facts, clinicPack, platformSha256);
const ownExclusions = rulebook.filter(({ severity }) => severity === 'X');

/** What is to be said of an exclusion, in the words of the other engine's events; nothing where it is not met. */
const said = (id: string, status: Status): readonly string[] =>
  status === 'not-met' ? [] : [`${id} ${status === 'met' ? 'met' : 'open'}`];

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
  return ownExclusions.flatMap((rule) => said(rule.id, rule.judge(evidence, clinicPack.thresholds).status));
}
const others = (facts: Facts) => theirs.run(facts);

for (const facts of people) {
  const expected = full(facts).findings.flatMap(({ id, severity, status }) => (severity === 'X' ? said(id, status) : []));
  const found = (await others(facts)).events.map(({ type }) => type);
  const all = [expected, found, ours(facts)].map((ids) => ids.toSorted().join());
  if (new Set(all).size > 1) throw new Error(`the two engines disagree: ${all.join(' | ')}`);
}

for (const judge of [full, ours, others]) await rate(500, judge);
const rounds: { full: number; ours: number; others: number }[] = [];
for (let round = 0; round < 12; round++) {
  rounds.push({ full: await rate(600, full), ours: await rate(300, ours), others: await rate(400, others) });
}

const figure = (key: 'full' | 'ours' | 'others') => Math.round(Math.max(...rounds.map((round) => round[key])));
const line = (what: string, perSecond: number) =>
  console.log(`${what.padEnd(64)} ${perSecond.toLocaleString('en').padStart(9)} a second`);
const times = (ours: 'full' | 'ours') => figure(ours) / figure('others');
console.log(`${cpus()[0]?.model ?? 'processor'}, Node ${process.version}, one core, best of ${rounds.length} rounds in turns`);
line(`screen(): ${rulebook.length} rules, scores, trials, stage, hash`, figure('full'));
line(`these rules, the ${ownExclusions.length} exclusions alone`, figure('ours'));
line(`json-rules-engine, the same ${Object.keys(exclusions).length} exclusions: met, open or neither`, figure('others'));
console.log(
  `a full screen() ${times('full').toFixed(1)} times as fast as those exclusions alone there (10 wanted); with the same rules ${times('ours').toFixed(1)} times`,
);
process.exitCode = times('full') >= 10 && figure('full') >= 20_000 ? 0 : 1;
