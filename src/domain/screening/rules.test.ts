import { expect, test } from 'vitest';
import { healthy } from '@/testing/facts';
import { findAgent } from '@/domain/treatments/find-agent';
import type { MedicineGroup } from '@/domain/medicines/medicine-groups';
import { type ConditionKey, ruledConditions } from '@/domain/conditions/conditions';
import { conditionKeys } from './condition-keys';
import type { Facts } from './facts';
import { clinicPack } from './packs/clinic-2026-11';
import type { RuleId } from './rule-ids';
import { screen } from './screen';

const rules = (change: Partial<Facts>) => screen({ ...healthy, ...change }, clinicPack).firedRules;
const statusOf = (id: RuleId, change: Partial<Facts>) =>
  screen({ ...healthy, ...change }, clinicPack).findings.find((finding) => finding.id === id)?.status;
const conditions = (change: Partial<Facts['conditions']>) => ({ conditions: { ...healthy.conditions, ...change } });
const medicines = (change: Partial<Facts['medicines']>) => ({ medicines: { ...healthy.medicines, ...change } });
const bipolar = (change: Partial<Facts['bipolar']>) => ({ bipolar: { ...healthy.bipolar, ...change } });
const psychosis = (change: Partial<Facts['psychosis']>) => ({ psychosis: { ...healthy.psychosis, ...change } });

/** The findings of the specification, word for word; a condition that came since has the rule of its list. */
const specified = {
  allergy: ['X-01'],
  prior_reaction: ['R-22'],
  aneurysm: ['X-02'],
  cvd_recent: ['X-07'],
  cvd_stable: ['R-06'],
  liver_severe: ['X-08'],
  liver_moderate: ['R-09'],
  luts: ['R-13'],
  ket_cystitis: ['X-14'],
  icp: ['X-09'],
  head_injury: ['R-23'],
  glaucoma: ['R-10'],
  hyperthyroid: ['X-12'],
  porphyria: ['X-13'],
  seizure_recent: ['R-11'],
  epilepsy_controlled: ['C-19'],
  osa_dx: ['R-12'],
  osa_device: [],
  osa_witnessed: ['R-12'],
  osa_snore_sleepy: ['R-12'],
  resp_severe: ['R-24'],
  capacity: ['R-18'],
  ket_disorder: ['X-11'],
  ket_nonmed: ['R-08'],
  opioid_misuse: ['R-08'],
  injection: ['R-08'],
  cannabis_daily: ['C-18'],
  pheo: ['R-26'],
  htn_enceph: ['R-27'],
  eating_disorder: ['C-22'],
  dissociative_disorder: ['C-23'],
  ket_weekly: ['X-11'],
  ket_no_effect: ['I-07'],
} as const satisfies Partial<Record<ConditionKey, readonly RuleId[]>>;
const byCondition: Partial<Record<ConditionKey, readonly RuleId[]>> = {
  ...Object.fromEntries(ruledConditions.map(({ key, rule }) => [key, [rule.id]])),
  ...specified,
};

test('every condition is tried here', () => expect(Object.keys(byCondition).sort()).toEqual([...conditionKeys].sort()));

const byGroup = {
  maoi: 'R-14',
  benzo_hi: 'R-15',
  benzo_lo: 'C-10',
  lamotrigine: 'C-09',
  opioid: 'R-16',
  naltrexone: 'C-13',
  stimulant: 'C-08',
  sedative: 'C-24',
  theophylline: 'R-17',
  cyp3a4_inhibitor: 'C-11',
  cyp_inducer: 'C-12',
  nmda: 'C-17',
  thyroid: 'C-20',
  sympathomimetic: 'C-21',
  antidepressant: 'I-05',
  antihypertensive: 'I-06',
} as const satisfies Record<MedicineGroup, RuleId>;

test.each(Object.entries(byCondition))('the condition %s fires %j', (key, expected) => {
  expect(rules(conditions({ [key]: true }))).toEqual(expected);
});

/** Asked about only after another answer, or for information alone. */
const informs = ruledConditions.filter(({ rule }) => rule.severity === 'I').map(({ key }): string => key);
const notRequired = ['osa_device', 'ket_no_effect', ...informs];

test.each(Object.keys(byCondition).filter((key) => !notRequired.includes(key)))(
  'the condition %s not answered asks for a clinician',
  (key) => {
    expect(rules(conditions({ [key]: null }))).toEqual(['R-20']);
  },
);

test.each(Object.entries(byGroup))('the medicine group %s fires %s', (group, expected) => {
  expect(rules(medicines({ [group]: true }))).toEqual([expected]);
  expect(rules(medicines({ [group]: null }))).toEqual(['R-20']);
});

test('a medicine nobody recognized may belong to any group', () => {
  const change = { unrecognisedMedicines: ['something else'] };
  expect(rules(change)).toEqual(['R-20']);
  expect(statusOf('R-14', change)).toBe('unknown');
  expect(rules({ ...change, ...medicines({ maoi: true }) })).toEqual(['R-14', 'R-20']);
});

test.each([
  ['pregnant', { pregnancy: 'yes' }, ['X-03']],
  ['possibly pregnant', { pregnancy: 'possible' }, ['R-01']],
  ['pregnancy not answered', { pregnancy: null }, ['R-20']],
  ['cannot be pregnant', { pregnancy: 'na' }, []],
  ['breastfeeding', { breastfeeding: true }, ['R-02']],
  ['breastfeeding not answered', { breastfeeding: null }, ['R-20']],
  ['no ride home', { driver: false }, ['N-01']],
  ['a ride home not settled', { driver: null }, []],
  ['treated sleep apnea', conditions({ osa_dx: true, osa_device: true }), ['C-15']],
  [
    'treated sleep apnea, and seen not to breathe',
    conditions({ osa_dx: true, osa_device: true, osa_witnessed: true }),
    ['C-15', 'R-12'],
  ],
  ['sleep apnea, device not known', conditions({ osa_dx: true, osa_device: null }), ['R-20']],
  ['no sleep apnea, device not asked', conditions({ osa_device: null }), []],
  ['heavy, and seen not to breathe', { bmiKgPerM2: 35, ...conditions({ osa_witnessed: true }) }, ['C-07', 'R-12']],
  ['weight not known', { bmiKgPerM2: null }, []],
  ['bipolar diagnosis', bipolar({ diagnosis: true }), ['R-03']],
  ['bipolar diagnosis and elevated now', bipolar({ diagnosis: true, now: true }), ['X-05']],
  ['elevated now without a diagnosis', bipolar({ now: true }), ['R-03']],
  ['elevated on an antidepressant', bipolar({ onAntidepressant: true }), ['R-03']],
  ['an episode with 3 signs and harm', bipolar({ episode: true, signs: 3, impairment: true }), ['R-03']],
  ['an episode with 2 signs and harm', bipolar({ episode: true, signs: 2, impairment: true }), []],
  ['an episode with 3 signs, no harm', bipolar({ episode: true, signs: 3, impairment: false }), []],
  ['an episode, signs not answered', bipolar({ episode: true, signs: null, impairment: true }), ['R-20']],
  ['an episode, harm not answered', bipolar({ episode: true, signs: 4, impairment: null }), ['R-20']],
  ['elevation now not answered', bipolar({ now: null }), ['R-20']],
  ['diagnosis, elevation now not answered', bipolar({ diagnosis: true, now: null }), ['R-03', 'R-20']],
  ['psychotic illness', psychosis({ diagnosis: true }), ['X-04']],
  ['hears voices', psychosis({ perceives: true }), ['R-04']],
  ['sure of plots', psychosis({ believes: true }), ['R-04']],
  ['lost touch before', psychosis({ past: true }), ['R-04']],
  ['ill relative', psychosis({ relative: true }), ['C-14']],
  ['ill relative not answered', psychosis({ relative: null }), ['R-20']],
  ['drugs once, and injected', { drugUse: 'once_twice', ...conditions({ injection: true }) }, ['C-03', 'R-08']],
  ['drugs monthly', { drugUse: 'monthly' }, ['R-08']],
  ['drugs once, injecting not answered', { drugUse: 'once_twice', ...conditions({ injection: null }) }, ['C-03', 'R-20']],
  ['trauma, one answer missing', { traumaExposure: true, pcPtsd5: [1, 1, 1, 1, null] }, ['R-20']],
  ['ketamine weekly, and treated', conditions({ ket_weekly: true, ket_disorder: true, ket_nonmed: true }), ['R-08', 'X-11']],
  ['ketamine without effect not answered', conditions({ ket_no_effect: null }), []],
  ['never drinks, and yet ten drinks', { auditC: [0, 4, null] }, ['R-20']],
  ['never drinks, and yet six at once', { auditC: [0, null, 1] }, ['R-20']],
  ['never drinks, the rest none', { auditC: [0, 0, 0] }, []],
  ['no trials at all', { trials: [] }, ['T-03']],
  ['history not given', { trials: null }, ['R-20']],
  ['one good trial', { trials: (healthy.trials ?? []).slice(0, 1) }, ['T-03']],
  ['no blood pressure', { systolicMmHg: null, diastolicMmHg: null, bloodPressureAgeDays: null }, ['C-16']],
] as const satisfies readonly (readonly [string, Partial<Facts>, readonly string[]])[])('%s', (_, change, expected) => {
  expect(rules(change)).toEqual(expected);
});

test('a list of treatments that may not be whole shows what is enough, never what is not', () => {
  const [first, second] = healthy.trials ?? [];
  if (!first || !second) throw new Error('the healthy adult has two trials');
  const statuses = (trials: Facts['trials']) =>
    (['T-02', 'T-03', 'R-20'] as const).map((id) => statusOf(id, { trials, trialListIsOpen: true }));
  expect(statuses([first])).toEqual(['unknown', 'unknown', 'met']);
  expect(statuses([first, { ...second, weeks: 5 }])).toEqual(['met', 'not-met', 'met']);
  expect(statuses([first, second])).toEqual(['not-met', 'not-met', 'met']);
});

test('open answers leave a finding unknown, never clear', () => {
  expect(statusOf('X-03', { pregnancy: 'possible' })).toBe('unknown');
  expect(statusOf('X-06', { systolicMmHg: 120, diastolicMmHg: null })).toBe('unknown');
  expect(statusOf('C-01', { systolicMmHg: 185, diastolicMmHg: null })).toBe('not-met');
  expect(statusOf('R-12', { bmiKgPerM2: null })).toBe('unknown');
  expect(statusOf('N-01', { driver: null })).toBe('unknown');
  expect(statusOf('R-04', psychosis({ perceives: null }))).toBe('unknown');
  expect(statusOf('R-03', bipolar({ diagnosis: true, now: null }))).toBe('met');
  expect(statusOf('X-05', bipolar({ diagnosis: true, now: null }))).toBe('unknown');
  expect(statusOf('X-05', bipolar({ diagnosis: false, now: null }))).toBe('not-met');
});

const trialOf = (drug: string, doseMgPerDay: number, weeks = 8) => ({
  ...{ drug, doseMgPerDay, weeks, improvementPercent: 10, tookMostDays: true },
  ...({ stopReason: 'inefficacy', inCurrentEpisode: 'yes' } as const),
});

test.each([
  [['citalopram', 'escitalopram']],
  [['venlafaxine', 'desvenlafaxine']],
  [['amitriptyline', 'nortriptyline']],
  [['imipramine', 'desipramine']],
  [['milnacipran', 'levomilnacipran']],
])('of %j both count, and a clinician is told that they are close relatives', (drugs) => {
  const { trials, firedRules } = screen(
    { ...healthy, trials: drugs.map((drug) => ({ ...trialOf(drug, 100), doseMgPerDay: findAgent(drug)?.strictMgPerDay ?? 0 })) },
    clinicPack,
  );
  expect([trials?.adequate, firedRules]).toEqual([2, ['I-08']]);
});

test('a relative that does not count is not mentioned', () => {
  const short = { trials: [trialOf('Celexa', 20), trialOf('Lexapro', 10, 2), trialOf('Zoloft', 100)] };
  expect(rules(short)).toEqual([]);
});

const wordsOf = (id: RuleId, change: Partial<Facts>) =>
  screen({ ...healthy, ...change }, clinicPack).findings.find((finding) => finding.id === id)?.because;
const cssrs = (yes: readonly string[]) => {
  const none = { q1: false, q2: false, q3: null, q4: null, q5: null, q6: false, q6r: null };
  return { suicide: { kind: 'cssrs', ...none, ...Object.fromEntries(yes.map((question) => [question, true])) } } as Pick<
    Facts,
    'suicide'
  >;
};

test.each([
  ['R-05', { systolicMmHg: 160, diastolicMmHg: 100 }, '160/100 mmHg: systolic 160 or more, below 180'],
  ['R-05', { systolicMmHg: 150, diastolicMmHg: 100 }, '150/100 mmHg: diastolic 100 or more, below 110'],
  ['X-03', { pregnancy: null }, 'not answered'],
  ['X-03', { pregnancy: 'possible' }, 'possibly pregnant'],
  ['R-01', { pregnancy: 'yes' }, 'pregnant'],
  ['R-01', { pregnancy: 'no' }, 'not pregnant'],
  ['S-02', cssrs(['q1', 'q6']), 'C-SSRS: yes to 1, 6'],
  ['S-01', cssrs([]), 'C-SSRS: no positive answer'],
  ['S-01', { suicide: null }, 'no screen; answers are missing'],
  ['S-01', { suicide: { kind: 'asq', q1: true, q2: false, q3: false, q4: false, q5: true } }, 'ASQ: yes to 1, 5'],
  ['S-04', { phq9: [3, 3, 2, 2, 2, 2, 2, 1, 1] }, 'item 9 is 1, screen negative'],
  ['S-05', { phq9: [3, 3, 2, 2, 2, 2, 2, 1, 3], ...cssrs(['q1']) }, 'item 9 is 3, screen low'],
  ['S-05', { phq9: [3, 3, 2, 2, 2, 2, 2, 1, 3] }, 'item 9 is 3, screen negative'],
  ['S-05', { phq9: [3, 3, 2, 2, 2, 2, 2, 1, 2], suicide: null }, 'item 9 is 2; the screen is not complete'],
  ['S-05', { phq9: [3, 3, 2, 2, 2, 2, 2, 1, 2], ...cssrs(['q1']) }, 'item 9 is 2, screen low'],
  ['R-12', { bmiKgPerM2: 41 }, 'BMI is 41'],
  ['R-12', conditions({ osa_witnessed: true }), 'apnea without a device, seen or suspected'],
  ['T-03', { trials: [] }, '0 adequate, 0 uncertain; 2 needed'],
  ['R-20', { auditC: [0, 4, 4] }, '1 open: AUDIT-C answers contradict each other: never drinks, and how much'],
  ['X-11', conditions({ ket_weekly: true }), 'used weekly or more'],
  ['X-11', conditions({ ket_disorder: true }), 'in treatment for it now'],
  ['I-08', { trials: [trialOf('Celexa', 20), trialOf('Lexapro', 10, 5)] }, 'citalopram and escitalopram'],
  ['I-08', { trials: [trialOf('Celexa', 20), trialOf('Zoloft', 100)] }, 'no close relatives among them'],
  ['I-08', { trials: null }, 'the treatment history is not known'],
  ['I-08', { trials: [trialOf('Celexa', 20)], trialListIsOpen: true }, 'the list of treatments may not be whole'],
  ['R-20', conditions({ icp: null }), '1 open: Raised pressure or a mass in the head'],
  ['R-20', { ageYears: null, suicide: null }, '2 open: Age, years; Suicide screen'],
  ['S-06', { suicide: null }, 'not answered: the screen'],
  ['S-06', cssrs(['q2']), 'not answered: question 3, question 4, question 5'],
] as const satisfies readonly (readonly [RuleId, Partial<Facts>, string])[])('%s says why', (id, change, words) => {
  expect(wordsOf(id, change)).toBe(words);
});

test.each([
  [8, /^8 open: [^;]+(; [^;]+){7}$/],
  [9, /^9 open: [^;]+(; [^;]+){7}; and 1 more$/],
])('of %i open answers eight are named and the rest is counted', (count, words) => {
  const open = Object.fromEntries(conditionKeys.slice(0, count).map((key) => [key, null]));
  expect(wordsOf('R-20', conditions(open))).toMatch(words);
});

test('the discordant finding is open while the screen is', () => {
  expect(statusOf('S-05', { phq9: [3, 3, 2, 2, 2, 2, 2, 1, 2], suicide: null })).toBe('unknown');
  expect(statusOf('S-05', { phq9: [3, 3, 2, 2, 2, 2, 2, 1, 2], ...cssrs(['q1']) })).toBe('not-met');
});

test('each sex has its own cut-off for alcohol', () => {
  const pack = structuredClone(clinicPack);
  const positiveFrom = { auditCFemale: 3, auditCMale: 4, auditCUnknownSex: 5 } as const;
  for (const key of ['auditCFemale', 'auditCMale', 'auditCUnknownSex'] as const) {
    pack.thresholds.bands[key].bands = [{ rule: 'C-02', from: positiveFrom[key], below: 7 }];
  }
  const firesAt = (sex: Facts['sex'], first: number) =>
    screen({ ...healthy, sex, auditC: [first, 1, 0] }, pack).firedRules.includes('C-02');
  expect([firesAt('F', 2), firesAt('M', 2), firesAt('U', 3)]).toEqual([true, false, false]);
  expect([firesAt('F', 3), firesAt('M', 3), firesAt('U', 4)]).toEqual([true, true, true]);
});

test('the history is summed up beside its findings', () => {
  const summary = (trials: Facts['trials']) => screen({ ...healthy, trials }, clinicPack).trdSummary;
  const [first, second] = healthy.trials ?? [];
  if (!first || !second) throw new Error('the healthy adult has two trials');
  expect(summary([first, second])).toEqual({ status: 'met', adequate: 2, uncertain: 0, needed: 2 });
  expect(summary([first, { ...second, weeks: 5 }])).toEqual({ status: 'uncertain', adequate: 1, uncertain: 1, needed: 2 });
  expect(summary([first])).toEqual({ status: 'not-met', adequate: 1, uncertain: 0, needed: 2 });
  expect(summary(null)).toEqual({ status: 'unknown', adequate: null, uncertain: null, needed: 2 });
});
