import { drugUseLevels } from './facts';
import { type BandedReading, RulePack, type Thresholds } from './rule-pack';
import { ruleIds } from './rule-ids';

export type CheckedPack = { ok: true; pack: RulePack } | { ok: false; faults: readonly string[] };

/** The rules a reading must grade, mildest first but for age, and the highest value it can have. */
const expected: Record<BandedReading, { rules: readonly string[]; max: number; gaps: boolean }> = {
  ageYears: { rules: ['X-10', 'C-06', 'R-19'], max: 130, gaps: true },
  bmiKgPerM2: { rules: ['C-07', 'R-12'], max: 200, gaps: false },
  systolicMmHg: { rules: ['C-01', 'R-05', 'X-06'], max: 350, gaps: false },
  diastolicMmHg: { rules: ['C-01', 'R-05', 'X-06'], max: 250, gaps: false },
  phq9: { rules: ['D-01', 'D-02'], max: 27, gaps: false },
  gad7: { rules: ['I-03', 'C-05'], max: 21, gaps: false },
  pcPtsd5: { rules: ['I-02', 'C-04'], max: 5, gaps: false },
  auditCFemale: { rules: ['C-02', 'R-07'], max: 12, gaps: false },
  auditCMale: { rules: ['C-02', 'R-07'], max: 12, gaps: false },
  auditCUnknownSex: { rules: ['C-02', 'R-07'], max: 12, gaps: false },
};

/** Reads a rule pack and lists every fault it has, each with its path. A pack with a fault is never used. */
export function checkPack(input: unknown): CheckedPack {
  const read = RulePack.safeParse(input);
  if (!read.success) return { ok: false, faults: read.error.issues.flatMap(faultsOfIssue) };
  const faults = [...faultsOfSources(read.data), ...faultsOfBands(read.data.thresholds), ...faultsOfLimits(read.data.thresholds)];
  return faults.length === 0 ? { ok: true, pack: read.data } : { ok: false, faults };
}

type Issue = { code?: string; path: PropertyKey[]; message: string; keys?: string[] };

function faultsOfIssue(issue: Issue): string[] {
  const path = issue.path.map(String).join('.');
  if (issue.code !== 'unrecognized_keys') return [`${path || 'pack'}: ${issue.message}`];
  const what = path === 'thresholds.bands' ? 'unknown fact' : 'unknown key';
  return (issue.keys ?? []).map((key) => `${path ? `${path}.` : ''}${key}: ${what}`);
}

function faultsOfSources({ thresholds, approvedBy }: RulePack): string[] {
  const { bands, trials: _, trialsSource, ...limits } = thresholds;
  const sources = [
    ...Object.entries(bands).map(([key, { source }]) => [`thresholds.bands.${key}.source`, source] as const),
    ...Object.entries(limits).map(([key, { source }]) => [`thresholds.${key}.source`, source] as const),
    ['thresholds.trialsSource', trialsSource] as const,
  ];
  const missing = sources.filter(([, source]) => source.trim() === '').map(([path]) => `${path}: a source is missing`);
  return approvedBy.trim() === '' ? ['approvedBy: the approver is missing', ...missing] : missing;
}

function faultsOfBands({ bands }: Thresholds): string[] {
  return (Object.keys(expected) as BandedReading[]).flatMap((key) => {
    const { rules, max, gaps } = expected[key];
    const at = `thresholds.bands.${key}.bands`;
    const given = bands[key].bands;
    const unknown = given
      .filter(({ rule }) => !ruleIds.some((id) => id === rule))
      .map(({ rule }) => `${at}: unknown rule ${rule}`);
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
      return band.from > end && !gaps ? [`${at}: nothing covers ${end} to ${band.from}`] : [];
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
  });
}

function faultsOfLimits({
  item9,
  drugUse,
  trials,
  bloodPressureMaxAgeDays,
  bipolarSignsFrom,
  difficultyFrom,
  resistantFrom,
  benzodiazepineHighMgDiazepam: benzo,
}: Thresholds): string[] {
  const faults: string[] = [];
  const refuse = (isFault: boolean, fault: string) => {
    if (isFault) faults.push(`thresholds.${fault}`);
  };
  refuse(item9.low !== 1, 'item9.low: any positive answer to item 9 must count, so it must be 1');
  refuse(item9.discordant <= item9.low, 'item9.discordant: must be above item9.low');
  refuse(item9.severe < item9.discordant, 'item9.severe: must not be below item9.discordant');
  refuse(item9.severe > 3, 'item9.severe: item 9 goes up to 3');
  refuse(drugUse.cautionFrom === 'never' || drugUse.reviewFrom === 'never', 'drugUse: "never" is no use');
  refuse(
    drugUseLevels.indexOf(drugUse.cautionFrom) >= drugUseLevels.indexOf(drugUse.reviewFrom),
    'drugUse.cautionFrom: must be less often than reviewFrom',
  );
  refuse(trials.uncertainWeeks > trials.adequateWeeks, 'trials.uncertainWeeks: must not be above adequateWeeks');
  refuse(trials.partialPercent >= trials.responsePercent, 'trials.partialPercent: must be below responsePercent');
  refuse(bloodPressureMaxAgeDays.value < 0, 'bloodPressureMaxAgeDays.value: must not be negative');
  refuse(bipolarSignsFrom.value < 1 || bipolarSignsFrom.value > 6, 'bipolarSignsFrom.value: there are 1 to 6 signs');
  refuse(difficultyFrom.value < 1 || difficultyFrom.value > 3, 'difficultyFrom.value: the answers go from 1 to 3');
  refuse(benzo.value <= 0, 'benzodiazepineHighMgDiazepam.value: must be above 0');
  refuse(resistantFrom.value < 1 || !Number.isInteger(resistantFrom.value), 'resistantFrom.value: must be a whole number from 1');
  return faults;
}
