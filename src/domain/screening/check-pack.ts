import { drugUseLevels } from './facts';
import { type BandedReading, BandSet, RulePack, Thresholds } from './rule-pack';
import { ruleIds } from './rule-ids';
import { faultsOfAlertTiming } from './alert-timing';
import { faultsOfRatingAlerts } from './rating-alerts';
import { faultsOfSameDayCalls } from './same-day-calls';

export type CheckedPack = { ok: true; pack: RulePack } | { ok: false; faults: readonly string[] };

/** The rules a reading must grade, from its lowest values up, the highest value it can have, and after which a gap is right. */
const expected: Record<BandedReading, { rules: readonly string[]; max: number; gapsAfter?: readonly string[] }> = {
  ageYears: { rules: ['X-10', 'C-06', 'R-19'], max: 130, gapsAfter: ['X-10', 'C-06'] },
  bmiKgPerM2: { rules: ['R-25', 'C-07', 'R-12'], max: 200, gapsAfter: ['R-25'] },
  systolicMmHg: { rules: ['C-01', 'R-05', 'X-06'], max: 350 },
  diastolicMmHg: { rules: ['C-01', 'R-05', 'X-06'], max: 250 },
  phq9: { rules: ['D-01', 'D-02'], max: 27 },
  gad7: { rules: ['I-03', 'C-05'], max: 21 },
  pcPtsd5: { rules: ['I-02', 'C-04'], max: 5 },
  auditCFemale: { rules: ['C-02', 'R-07'], max: 12 },
  auditCMale: { rules: ['C-02', 'R-07'], max: 12 },
  auditCUnknownSex: { rules: ['C-02', 'R-07'], max: 12 },
};

/**
 * Reads a rule pack and lists every fault it has, each with its path. A pack with a fault is never used. What is amiss in one
 * place hides nothing in another: each part that can be read is checked for itself.
 */
export function checkPack(input: unknown): CheckedPack {
  const read = RulePack.safeParse(input);
  const faults = [
    ...(read.success ? [] : read.error.issues.flatMap(faultsOfIssue)),
    ...faultsOfApprover(input),
    ...faultsOfThresholds(partOf(input, 'thresholds')),
  ];
  return read.success && faults.length === 0 ? { ok: true, pack: read.data } : { ok: false, faults };
}

const partOf = (input: unknown, key: string): unknown =>
  typeof input === 'object' && input !== null ? (input as Record<string, unknown>)[key] : undefined;

type Issue = { code?: string; path: PropertyKey[]; message: string; keys?: string[] };

function faultsOfIssue(issue: Issue): string[] {
  const path = issue.path.map(String).join('.');
  if (issue.code !== 'unrecognized_keys') return [`${path || 'pack'}: ${issue.message}`];
  const what = path === 'thresholds.bands' ? 'unknown fact' : 'unknown key';
  return (issue.keys ?? []).map((key) => `${path ? `${path}.` : ''}${key}: ${what}`);
}

function faultsOfApprover(input: unknown): string[] {
  const approver = partOf(input, 'approvedBy');
  return typeof approver === 'string' && approver !== '' && approver.trim() === '' ? ['approvedBy: the approver is missing'] : [];
}

type Key = keyof Thresholds;
const { bands: _, ...ofLimits } = Thresholds.shape;

/** Sources and numbers of every part that has the right form; the others were reported for their form already. */
function faultsOfThresholds(thresholds: unknown): string[] {
  const bands = (Object.keys(expected) as BandedReading[]).flatMap((key) => {
    const read = BandSet.safeParse(partOf(partOf(thresholds, 'bands'), key));
    return read.success ? [{ key, set: read.data }] : [];
  });
  const limits = (Object.keys(ofLimits) as Exclude<Key, 'bands'>[]).flatMap((key) => {
    const read = ofLimits[key].safeParse(partOf(thresholds, key));
    return read.success ? [[key, read.data] as const] : [];
  });
  const sources = [
    ...bands.map(({ key, set }) => [`thresholds.bands.${key}.source`, set.source] as const),
    ...limits.map(([key, value]) =>
      typeof value === 'string'
        ? ([`thresholds.${key}`, value] as const)
        : ([`thresholds.${key}.source`, partOf(value, 'source')] as const),
    ),
  ];
  return [
    ...sources
      .filter(([, source]) => typeof source === 'string' && source.trim() === '')
      .map(([path]) => `${path}: a source is missing`),
    ...bands.flatMap(({ key, set }) => faultsOfBand(key, set)),
    ...faultsOfLimits(Object.fromEntries(limits)),
  ];
}

function faultsOfBand(key: BandedReading, { bands: given }: BandSet): string[] {
  const { rules, max, gapsAfter = [] } = expected[key];
  const at = `thresholds.bands.${key}.bands`;
  const unknown = given.filter(({ rule }) => !ruleIds.some((id) => id === rule)).map(({ rule }) => `${at}: unknown rule ${rule}`);
  const strange = given
    .filter(({ rule }) => ruleIds.some((id) => id === rule) && !rules.includes(rule))
    .map(({ rule }) => `${at}: ${rule} does not grade this fact`);
  const absent = rules.filter((rule) => !given.some((band) => band.rule === rule)).map((rule) => `${at}: ${rule} has no band`);
  const twice = rules
    .filter((rule) => given.filter((band) => band.rule === rule).length > 1)
    .map((rule) => `${at}: ${rule} has two bands`);
  const empty = given
    .filter(({ from, below }) => (below !== null && below <= from) || from > max || from < 0)
    .map(({ rule, from, below }) => `${at}: ${rule} holds nothing (${from} to ${below ?? 'open'})`);
  const pairs = given.slice(1).flatMap((band, place) => {
    const before = given[place];
    if (!before) return [];
    const end = before.below ?? Number.POSITIVE_INFINITY;
    if (band.from < end) return [`${at}: ${before.rule} and ${band.rule} overlap or stand out of order`];
    return band.from > end && !gapsAfter.includes(before.rule) ? [`${at}: nothing covers ${end} to ${band.from}`] : [];
  });
  const order =
    rules.join() === given.map(({ rule }) => rule).join() || absent.length + strange.length + unknown.length + twice.length > 0;
  return [
    ...unknown,
    ...strange,
    ...absent,
    ...twice,
    ...empty,
    ...pairs,
    ...(order ? [] : [`${at}: must stand in the order ${rules.join(', ')}`]),
  ];
}

function faultsOfLimits(thresholds: Partial<Omit<Thresholds, 'bands'>>): string[] {
  const { item9, drugUse, trials, sameDayCalls, ratingAlerts, alertTiming, ...limits } = thresholds;
  const faults: string[] = [];
  const refuse = (isFault: boolean, fault: string) => {
    if (isFault) faults.push(`thresholds.${fault}`);
  };
  if (item9) {
    refuse(item9.low !== 1, 'item9.low: any positive answer to item 9 must count, so it must be 1');
    refuse(item9.discordant <= item9.low, 'item9.discordant: must be above item9.low');
    refuse(item9.severe < item9.discordant, 'item9.severe: must not be below item9.discordant');
    refuse(item9.severe > 3, 'item9.severe: item 9 goes up to 3');
  }
  if (drugUse) {
    const { cautionFrom, reviewFrom } = drugUse;
    refuse(cautionFrom === 'never' || reviewFrom === 'never', 'drugUse: "never" is no use');
    refuse(
      drugUseLevels.indexOf(cautionFrom) >= drugUseLevels.indexOf(reviewFrom),
      'drugUse.cautionFrom: must be less often than reviewFrom',
    );
  }
  if (trials) {
    refuse(trials.uncertainWeeks > trials.adequateWeeks, 'trials.uncertainWeeks: must not be above adequateWeeks');
    refuse(trials.partialPercent >= trials.responsePercent, 'trials.partialPercent: must be below responsePercent');
  }
  faults.push(...(sameDayCalls ? faultsOfSameDayCalls(sameDayCalls) : []).map((fault) => `thresholds.${fault}`));
  faults.push(...(ratingAlerts ? faultsOfRatingAlerts(ratingAlerts) : []).map((fault) => `thresholds.${fault}`));
  faults.push(...(alertTiming ? faultsOfAlertTiming(alertTiming) : []).map((fault) => `thresholds.${fault}`));
  for (const key of Object.keys(limitOf) as (keyof typeof limitOf)[]) {
    const value = limits[key]?.value;
    if (value !== undefined) refuse(limitOf[key].isFault(value), `${key}.value: ${limitOf[key].fault}`);
  }
  return faults;
}

const limitOf = {
  bloodPressureMaxAgeDays: { isFault: (days: number) => days < 0, fault: 'must not be negative' },
  bipolarSignsFrom: { isFault: (signs: number) => signs < 1 || signs > 6, fault: 'there are 1 to 6 signs' },
  difficultyFrom: { isFault: (level: number) => level < 1 || level > 3, fault: 'the answers go from 1 to 3' },
  benzodiazepineHighMgDiazepam: { isFault: (mg: number) => mg <= 0, fault: 'must be above 0' },
  resistantFrom: {
    isFault: (count: number) => count < 1 || !Number.isInteger(count),
    fault: 'must be a whole number from 1',
  },
} as const;
