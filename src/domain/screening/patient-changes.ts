import { z } from 'zod';
import type { FactValue, FactPath } from './fact-labels';
import type { Facts } from './facts';
import { type PointKey, resultPoints, resultPointsOf, type ResultPoint } from './result-points';
import type { RulePack } from './rule-pack';
import { screen } from './screen';
import { type WhatIf, whatIfsOf } from './what-if';

/** What would move a point, as codes and figures; the page has the words. Pressures in mmHg, both below. */
export const PatientChange = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('pressure'), systolicBelow: z.int(), diastolicBelow: z.int() }),
  z.object({ kind: z.literal('trial'), name: z.string().max(200), part: z.enum(['dose', 'weeks', 'other']) }),
  z.object({ kind: z.literal('more-trials'), needed: z.int(), weeks: z.number() }),
  z.object({ kind: z.enum(['reading', 'ride', 'pregnancy-test', 'sleep-device', 'treated', 'time']) }),
]);
export type PatientChange = z.infer<typeof PatientChange>;
export type PointChange = { point: PointKey; change: PatientChange };

type PlainKind = 'reading' | 'ride' | 'pregnancy-test' | 'sleep-device' | 'treated' | 'time';

// Only what life, a test or care can change, and what a person may wish to change: the end of a pregnancy or of breastfeeding is
// no suggestion of ours. Telling a patient which answer would have read better invites that answer.
const changeable: readonly { fact: FactPath; value: FactValue; kind: PlainKind }[] = [
  { fact: 'bloodPressureAgeDays', value: 0, kind: 'reading' },
  { fact: 'driver', value: true, kind: 'ride' },
  { fact: 'pregnancy', value: 'no', kind: 'pregnancy-test' },
  { fact: 'conditions.osa_device', value: true, kind: 'sleep-device' },
  { fact: 'conditions.hyperthyroid', value: false, kind: 'treated' },
  { fact: 'conditions.cvd_recent', value: false, kind: 'time' },
  { fact: 'conditions.head_injury', value: false, kind: 'time' },
  { fact: 'conditions.seizure_recent', value: false, kind: 'time' },
];

/** What would change the points that do not fit, worked out by screening again. A point that nothing of this kind moves has none. */
export function patientChanges(facts: Facts, pack: RulePack): PointChange[] {
  const open = resultPointsOf(screen(facts, pack).findings).filter(({ group }) => group !== 'fits');
  const isOpen = (key: PointKey) => open.some((point) => point.key === key);
  const changes = whatIfsOf(
    facts,
    pack,
    (change) => (kindOf(change) !== null && isOpenStill(facts, change)) || isUnknownPart(facts, change),
  );
  return [
    ...(isOpen('pressure') ? pressureChange(facts, pack) : []),
    ...open.flatMap((point) => plainChanges(point, changes)),
    ...open.flatMap((point) => trialChanges(point, facts, pack, changes)),
  ];
}

type Asked = Pick<WhatIf, 'fact' | 'value' | 'trial'>;
const kindOf = ({ fact, value }: Asked): PlainKind | null =>
  changeable.find((one) => one.fact === fact && one.value === value)?.kind ?? null;

/** A test tells whether a pregnancy that is only possible is there; one that was said with yes is. */
const isOpenStill = ({ pregnancy }: Facts, { fact }: Asked) => fact !== 'pregnancy' || pregnancy !== 'yes';

const parts = { 'trial.dose': 'doseMgPerDay', 'trial.weeks': 'weeks', 'trial.improvement': 'improvementPercent' } as const;

/** A part of a trial that is not remembered: a pharmacy or a letter can still tell. */
function isUnknownPart(facts: Facts, { fact, trial }: Asked): boolean {
  const reported = trial === null ? null : (facts.trials?.[trial - 1] ?? null);
  if (reported === null) return false;
  if (fact === 'trial.tookMostDays') return reported.tookMostDays === null;
  if (fact === 'trial.inCurrentEpisode') return reported.inCurrentEpisode === null || reported.inCurrentEpisode === 'unsure';
  const part = Object.entries(parts).find(([path]) => path === fact)?.[1];
  return part !== undefined && reported[part] === null;
}

/** Changes under which one of the point's rules would no longer be met. */
function relieving(key: PointKey, changes: readonly WhatIf[]): WhatIf[] {
  const own: readonly string[] = resultPoints.find((point) => point.key === key)?.rules ?? [];
  return changes.filter(({ rules }) => rules.some(({ id, from, to }) => own.includes(id) && from === 'met' && to === 'not-met'));
}

function plainChanges({ key }: ResultPoint, changes: readonly WhatIf[]): PointChange[] {
  const kinds = new Set(relieving(key, changes).map(kindOf));
  return [...kinds].flatMap((kind) => (kind === null ? [] : [{ point: key, change: { kind } }]));
}

function trialChanges({ key, rules }: ResultPoint, facts: Facts, pack: RulePack, changes: readonly WhatIf[]): PointChange[] {
  if (key !== 'trials') return [];
  const named = new Map<string, PointChange>();
  for (const { fact, trial } of relieving(key, changes)) {
    const reported = trial === null ? undefined : facts.trials?.[trial - 1];
    if (reported === undefined) continue;
    const part = fact === 'trial.dose' ? 'dose' : fact === 'trial.weeks' ? 'weeks' : 'other';
    named.set(`${trial} ${part}`, { point: key, change: { kind: 'trial', name: reported.drug, part } });
  }
  if (named.size > 0 || !rules.includes('T-03')) return [...named.values()];
  const { resistantFrom, trials } = pack.thresholds;
  return [{ point: key, change: { kind: 'more-trials', needed: resistantFrom.value, weeks: trials.adequateWeeks } }];
}

/**
 * The highest reading at which nothing about the pressure would ask for a look first. Two numbers move together here: one
 * alone, as `wouldChange` tries them, often leaves the other in its band.
 */
function pressureChange(facts: Facts, pack: RulePack): PointChange[] {
  const { systolicMmHg: upper, diastolicMmHg: lower } = pack.thresholds.bands;
  const isRaised = facts.systolicMmHg !== null && facts.diastolicMmHg !== null;
  if (!isRaised) return [{ point: 'pressure', change: { kind: 'reading' } }];
  const own = (candidate: Facts) =>
    resultPointsOf(screen(candidate, pack).findings).find(({ key }) => key === 'pressure')?.rules ?? [];
  const now = own(facts);
  const isGrave = now.some((id) => /^[XR]/.test(id));
  if (!isGrave && !now.includes('C-01')) return [];
  const edges = upper.bands.map(({ from }, place) => [from, lower.bands[place]?.from ?? 0] as const);
  for (const [systolicBelow, diastolicBelow] of edges.toReversed()) {
    const then = own({ ...facts, systolicMmHg: systolicBelow - 1, diastolicMmHg: diastolicBelow - 1 });
    const isBetter = !then.some((id) => /^[XR]/.test(id)) && (isGrave || !then.includes('C-01'));
    if (isBetter) return [{ point: 'pressure', change: { kind: 'pressure', systolicBelow, diastolicBelow } }];
  }
  return [];
}
