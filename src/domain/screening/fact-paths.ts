import { type ConditionKey, conditions } from '@/domain/conditions/conditions';
import { type MedicineGroup, medicineGroups } from '@/domain/medicines/medicine-groups';
import { closeRelativesIn, sayRelatives } from '@/domain/treatments/close-relatives';
import type { Evidence } from './evidence';
import type { Facts } from './facts';
import { medicineLabels } from './medicine-labels';
import { contradicts } from './scores';
import { dangerIn } from './words/danger-in';

/** One answer, as it is shown beside a finding. */
export type FactValue = boolean | number | string | null | readonly (number | null)[];
export type FactReader = (evidence: Evidence) => FactValue;

type PlainFact = {
  [K in keyof Facts]-?: Facts[K] extends FactValue ? K : never;
}[keyof Facts];

const plain = {
  ageYears: 'Age, years',
  sex: 'Sex, for the AUDIT-C cut-off',
  pregnancy: 'Pregnant',
  breastfeeding: 'Breastfeeding',
  phq9: 'PHQ-9 answers',
  phqDifficulty: 'PHQ-9 difficulty',
  gad7: 'GAD-7 answers',
  helpNow: '“I need help now” pressed',
  abandoned: 'Left after a positive safety answer',
  auditC: 'AUDIT-C answers',
  drugUse: 'Drug use in the past year',
  traumaExposure: 'Lived through a frightening event',
  pcPtsd5: 'PC-PTSD-5 answers',
  bmiKgPerM2: 'Body mass index, kg/m²',
  systolicMmHg: 'Systolic blood pressure, mmHg',
  diastolicMmHg: 'Diastolic blood pressure, mmHg',
  bloodPressureAgeDays: 'Age of the blood pressure reading, days',
  episodeMonths: 'Length of this episode, months',
  augmentation: 'Augmentation used',
  ect: 'ECT used',
  redFlag: 'Acute medical red flag now',
  driver: 'An adult takes the patient home',
} as const satisfies Partial<Record<PlainFact, string>>;

const bipolar = {
  diagnosis: 'Bipolar diagnosis',
  episode: 'Ever at least four days unusually high or irritable',
  signs: 'Signs during that time',
  impairment: 'That time caused real problems',
  now: 'Like that now or in the past week',
  onAntidepressant: 'Became like that on an antidepressant',
} as const satisfies Record<keyof Facts['bipolar'], string>;

const psychosis = {
  diagnosis: 'Schizophrenia-spectrum diagnosis',
  perceives: 'Hears or sees what others do not, past month',
  believes: 'Sure of plots or special messages, past month',
  past: 'Ever lost touch with reality',
  relative: 'Close relative with schizophrenia',
} as const satisfies Record<keyof Facts['psychosis'], string>;

const suicideQuestions = ['q1', 'q2', 'q3', 'q4', 'q5', 'q6', 'q6r'] as const;
type SuicideQuestion = (typeof suicideQuestions)[number];

export type FactPath =
  | keyof typeof plain
  | `bipolar.${keyof typeof bipolar}`
  | `psychosis.${keyof typeof psychosis}`
  | `conditions.${ConditionKey}`
  | `medicines.${MedicineGroup}`
  | `suicide.${SuicideQuestion}`
  | `score.${'phq9' | 'gad7' | 'auditC' | 'pcPtsd5'}`
  | `trials.${'adequate' | 'uncertain'}`
  | `trial.${'dose' | 'weeks' | 'improvement' | 'tookMostDays' | 'inCurrentEpisode'}`
  | 'phq9.item9'
  | 'suicide.tier'
  | 'suicide'
  | 'trials'
  | 'unrecognisedMedicines'
  | 'auditC.contradiction'
  | 'trials.relatives'
  | 'words'
  | 'missing';

type Described = { label: string; read: FactReader };
const table = new Map<string, Described>();
const describe = (path: FactPath, label: string, read: FactReader) => table.set(path, { label, read });

for (const key of Object.keys(plain) as (keyof typeof plain)[]) describe(key, plain[key], ({ facts }) => facts[key]);
for (const key of Object.keys(bipolar) as (keyof typeof bipolar)[]) {
  describe(`bipolar.${key}`, bipolar[key], ({ facts }) => facts.bipolar[key]);
}
for (const key of Object.keys(psychosis) as (keyof typeof psychosis)[]) {
  describe(`psychosis.${key}`, psychosis[key], ({ facts }) => facts.psychosis[key]);
}
for (const { key, label } of conditions) describe(`conditions.${key}`, label, ({ facts }) => facts.conditions[key] ?? null);
for (const key of medicineGroups) describe(`medicines.${key}`, medicineLabels[key], ({ facts }) => facts.medicines[key] ?? null);
for (const key of suicideQuestions) {
  describe(`suicide.${key}`, `Suicide screen ${key.slice(1)}`, ({ facts }) => {
    const answers: Partial<Record<SuicideQuestion, boolean | null>> = facts.suicide ?? {};
    return answers[key] ?? null;
  });
}
describe('score.phq9', 'PHQ-9 total', ({ scores }) => scores.phq9);
describe('score.gad7', 'GAD-7 total', ({ scores }) => scores.gad7);
describe('score.auditC', 'AUDIT-C total', ({ scores }) => scores.auditC);
describe('score.pcPtsd5', 'PC-PTSD-5 score', ({ scores }) => scores.pcPtsd5);
describe('trials.adequate', 'Antidepressants adequately tried and failed', ({ trials }) => trials?.adequate ?? null);
describe('trials.uncertain', 'Antidepressants whose trial is uncertain', ({ trials }) => trials?.uncertain ?? null);
describe('phq9.item9', 'PHQ-9 item 9', ({ facts }) => facts.phq9?.[8] ?? null);
describe('auditC.contradiction', 'AUDIT-C answers contradict each other: never drinks, and how much', ({ facts }) =>
  contradicts(facts.auditC),
);
describe('trials.relatives', 'Close relatives among the treatments that count', ({ trials }) =>
  trials === null ? null : sayRelatives(closeRelativesIn(trials.ingredients)),
);
describe('suicide.tier', 'Tier of the suicide screen', ({ suicide }) => suicide.tier);
describe('suicide', 'Suicide screen', ({ facts }) => facts.suicide?.kind ?? null);
describe('trials', 'Treatment trials given', ({ facts }) => facts.trials?.length ?? null);
describe('unrecognisedMedicines', 'Medicines not recognised', ({ facts }) => facts.unrecognisedMedicines.length);
const ofOneTrial: FactReader = () => null;
describe('trial.dose', 'Highest dose held, mg a day', ofOneTrial);
describe('trial.weeks', 'Weeks at that dose', ofOneTrial);
describe('trial.improvement', 'Improvement, %', ofOneTrial);
describe('trial.tookMostDays', 'Taken most days', ofOneTrial);
describe('trial.inCurrentEpisode', 'In this episode', ofOneTrial);
describe(
  'words',
  'Sentences to read in the patient’s own words',
  ({ facts }) =>
    dangerIn(facts)
      .map(({ sentence }) => `“${sentence}”`)
      .join(' ') || null,
);
describe('missing', 'Required answers missing', ({ missing }) => missing.length);

/** The clinician's words for a fact. */
export const factLabelOf = (path: FactPath): string => table.get(path)?.label ?? path;

/** How to read a fact from the evidence. Every path of the type is in the table; a test holds that. */
export const factReaderOf = (path: FactPath): FactReader => table.get(path)?.read ?? (() => null);

/** Every path there is. */
export const factPaths = (): readonly string[] => [...table.keys()];
