import fc from 'fast-check';
import { medicineGroups } from '@/domain/medicines/medicine-groups';
import { conditionKeys } from '@/domain/screening/condition-keys';
import { drugUseLevels, type Facts, type SuicideAnswers, unanswered } from '@/domain/screening/facts';
import { factsFromFile } from '@/domain/screening/facts-from-file';
import vectors from '@/domain/screening/vectors.json';

/** The healthy adult of the worked cases: every answer given, nothing fires. A test changes the one thing that matters. */
export const healthy: Facts = readBase();

function readBase(): Facts {
  const read = factsFromFile(vectors[0]?.facts);
  if (!read.ok) throw new Error(read.error);
  return read.facts;
}

const yesNo = fc.constantFrom(true, false, null);
const rarely = fc.oneof({ weight: 12, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constantFrom(true, null) });
const items = (count: number, max: number) =>
  fc.oneof(
    { weight: 1, arbitrary: fc.constant(null) },
    { weight: 8, arbitrary: fc.array(fc.integer({ min: 0, max }), { minLength: count, maxLength: count }) },
    {
      weight: 2,
      arbitrary: fc.array(fc.option(fc.integer({ min: 0, max }), { freq: 8 }), { minLength: count, maxLength: count }),
    },
  );
const number = (min: number, max: number) => fc.option(fc.integer({ min, max }), { freq: 9 });
const drugs = [
  'sertraline',
  'venlafaxine',
  'escitalopram',
  'bupropion',
  'mirtazapine',
  'lithium',
  'Zoloft',
  'citalopram',
  'something else',
];

const trial = fc.record({
  drug: fc.constantFrom(...drugs),
  doseMgPerDay: number(5, 400),
  weeks: number(0, 20),
  improvementPercent: number(0, 100),
  tookMostDays: yesNo,
  stopReason: fc.constantFrom('inefficacy' as const, 'intolerance' as const, 'still_taking' as const, 'other' as const, null),
  inCurrentEpisode: fc.constantFrom('yes' as const, 'yes' as const, 'no' as const, 'unsure' as const, null),
});

const asq = fc.record({ kind: fc.constant('asq' as const), q1: yesNo, q2: yesNo, q3: yesNo, q4: yesNo, q5: yesNo });
const cssrs = fc.record({
  kind: fc.constant('cssrs' as const),
  q1: yesNo,
  q2: yesNo,
  q3: yesNo,
  q4: yesNo,
  q5: yesNo,
  q6: yesNo,
  q6r: yesNo,
});
export const arbitrarySuicide: fc.Arbitrary<SuicideAnswers | null> = fc.oneof(
  asq,
  cssrs,
  fc.constant(null),
  fc.constant(healthy.suicide),
);

const record = <K extends string, T>(keys: readonly K[], value: fc.Arbitrary<T>) =>
  fc.record(Object.fromEntries(keys.map((key) => [key, value])) as Record<K, fc.Arbitrary<T>>) as fc.Arbitrary<Record<K, T>>;

/** Any person at all: most answers given, some missing, any of them grave. */
export const arbitraryFacts: fc.Arbitrary<Facts> = fc.record({
  ageYears: number(10, 90),
  sex: fc.constantFrom('F' as const, 'M' as const, 'U' as const, null),
  pregnancy: fc.constantFrom('no' as const, 'no' as const, 'na' as const, 'possible' as const, 'yes' as const, null),
  breastfeeding: rarely,
  phq9: items(9, 3),
  phqDifficulty: fc.constantFrom(0, 1, 2, 3, null),
  gad7: items(7, 3),
  suicide: arbitrarySuicide,
  helpNow: rarely,
  abandoned: rarely,
  auditC: items(3, 4),
  drugUse: fc.constantFrom(...drugUseLevels, null),
  traumaExposure: yesNo,
  pcPtsd5: items(5, 1),
  bipolar: fc.record({
    diagnosis: rarely,
    episode: yesNo,
    signs: number(0, 6),
    impairment: yesNo,
    now: rarely,
    onAntidepressant: rarely,
  }),
  psychosis: record(['diagnosis', 'perceives', 'believes', 'past', 'relative'] as const, rarely),
  bmiKgPerM2: number(16, 50),
  systolicMmHg: number(90, 200),
  diastolicMmHg: number(50, 125),
  bloodPressureAgeDays: number(0, 120),
  trials: fc.option(fc.array(trial, { maxLength: 5 }), { freq: 9 }),
  trialListIsOpen: fc.constantFrom(undefined, undefined, true as const),
  episodeMonths: number(0, 60),
  augmentation: yesNo,
  ect: yesNo,
  conditions: record(conditionKeys, rarely),
  medicines: record(medicineGroups, rarely),
  unrecognisedMedicines: fc.constantFrom([], [], [], ['something else']),
  redFlag: rarely,
  driver: yesNo,
  words: fc.constantFrom(undefined, undefined, undefined, ['I hope to sleep again.'], ['Ya no quiero vivir.']),
});

/** Like `arbitraryFacts`, near to a person whom nothing holds back, so that single answers decide. */
export const nearlyHealthy: fc.Arbitrary<Facts> = fc
  .record({ person: arbitraryFacts, keys: fc.subarray(Object.keys(unanswered) as (keyof Facts)[], { maxLength: 4 }) })
  .map(({ person, keys }) => ({ ...healthy, ...Object.fromEntries(keys.map((key) => [key, person[key]])) }));
