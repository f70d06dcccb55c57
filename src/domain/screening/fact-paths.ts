import { conditions } from '@/domain/conditions/conditions';
import { medicineGroups } from '@/domain/medicines/medicine-groups';
import { closeRelativesIn, sayRelatives } from '@/domain/treatments/close-relatives';
import type { Evidence } from './evidence';
import {
  bipolarLabels,
  type FactPath,
  type FactValue,
  plainLabels,
  psychosisLabels,
  type SuicideQuestion,
  suicideQuestions,
} from './fact-labels';
import { medicineLabels } from './medicine-labels';
import { contradicts } from './scores';
import { dangerIn } from './words/danger-in';

export type FactReader = (evidence: Evidence) => FactValue;

type Described = { label: string; read: FactReader };
const table = new Map<string, Described>();
const describe = (path: FactPath, label: string, read: FactReader) => table.set(path, { label, read });

for (const key of Object.keys(plainLabels) as (keyof typeof plainLabels)[])
  describe(key, plainLabels[key], ({ facts }) => facts[key]);
for (const key of Object.keys(bipolarLabels) as (keyof typeof bipolarLabels)[]) {
  describe(`bipolar.${key}`, bipolarLabels[key], ({ facts }) => facts.bipolar[key]);
}
for (const key of Object.keys(psychosisLabels) as (keyof typeof psychosisLabels)[]) {
  describe(`psychosis.${key}`, psychosisLabels[key], ({ facts }) => facts.psychosis[key]);
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
describe('unrecognisedMedicines', 'Medicines not recognized', ({ facts }) => facts.unrecognisedMedicines.length);
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
