import type { ConditionKey } from '@/domain/conditions/conditions';
import type { MedicineGroup } from '@/domain/medicines/medicine-groups';
import type { Facts } from './facts';

/** One answer, as it is shown beside a finding. */
export type FactValue = boolean | number | string | null | readonly (number | null)[];

type PlainFact = {
  [K in keyof Facts]-?: Facts[K] extends FactValue ? K : never;
}[keyof Facts];

/** Facts that are shown as they are. */
export const plainLabels = {
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

export const bipolarLabels = {
  diagnosis: 'Bipolar diagnosis',
  episode: 'Ever at least four days unusually high or irritable',
  signs: 'Signs during that time',
  impairment: 'That time caused real problems',
  now: 'Like that now or in the past week',
  onAntidepressant: 'Became like that on an antidepressant',
} as const satisfies Record<keyof Facts['bipolar'], string>;

export const psychosisLabels = {
  diagnosis: 'Schizophrenia-spectrum diagnosis',
  perceives: 'Hears or sees what others do not, past month',
  believes: 'Sure of plots or special messages, past month',
  past: 'Ever lost touch with reality',
  relative: 'Close relative with schizophrenia',
} as const satisfies Record<keyof Facts['psychosis'], string>;

export const suicideQuestions = ['q1', 'q2', 'q3', 'q4', 'q5', 'q6', 'q6r'] as const;
export type SuicideQuestion = (typeof suicideQuestions)[number];

/** Where a rule, a finding or a question of the review finds one answer. */
export type FactPath =
  | keyof typeof plainLabels
  | `bipolar.${keyof typeof bipolarLabels}`
  | `psychosis.${keyof typeof psychosisLabels}`
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
