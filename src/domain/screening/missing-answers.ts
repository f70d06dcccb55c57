import type { SuicideScreen } from '@/domain/instruments/suicide-tier';
import { type ConditionKey, ruledConditions } from '@/domain/conditions/conditions';
import { medicineGroups } from '@/domain/medicines/medicine-groups';
import { conditionKeys } from './condition-keys';
import type { FactPath } from './fact-labels';
import type { Facts } from './facts';
import { contradicts } from './scores';
import { item9Of } from './suicide';

function hasGap(items: readonly (number | null)[] | null): boolean {
  return items === null || items.includes(null);
}

const asked = (path: FactPath, isMissing: (facts: Facts) => boolean) => ({ path, isMissing });

/** In the order they are asked. What the branching does not ask is not missing. */
const beforeSuicide = [
  asked('ageYears', ({ ageYears }) => ageYears === null),
  asked('sex', ({ sex }) => sex === null),
  asked('pregnancy', ({ pregnancy }) => pregnancy === null),
  asked('breastfeeding', ({ breastfeeding }) => breastfeeding === null),
  asked('phq9', ({ phq9 }) => hasGap(phq9)),
  asked('phq9.item9', (facts) => item9Of(facts) === null),
  asked('gad7', ({ gad7 }) => hasGap(gad7)),
];
const afterLists = [
  asked('unrecognisedMedicines', ({ unrecognisedMedicines }) => unrecognisedMedicines.length > 0),
  asked('redFlag', ({ redFlag }) => redFlag === null),
];
const afterSuicide = [
  asked('helpNow', ({ helpNow }) => helpNow === null),
  asked('abandoned', ({ abandoned }) => abandoned === null),
  asked('auditC', ({ auditC }) => auditC?.[0] !== 0 && hasGap(auditC)),
  asked('auditC.contradiction', ({ auditC }) => contradicts(auditC)),
  asked('drugUse', ({ drugUse }) => drugUse === null),
  asked('traumaExposure', ({ traumaExposure }) => traumaExposure === null),
  asked('pcPtsd5', ({ traumaExposure, pcPtsd5 }) => traumaExposure === true && hasGap(pcPtsd5)),
  ...(['diagnosis', 'episode', 'now', 'onAntidepressant'] as const).map((key) =>
    asked(`bipolar.${key}`, ({ bipolar }) => bipolar[key] === null),
  ),
  ...(['signs', 'impairment'] as const).map((key) =>
    asked(`bipolar.${key}`, ({ bipolar }) => bipolar.episode === true && bipolar[key] === null),
  ),
  ...(['diagnosis', 'perceives', 'believes', 'past', 'relative'] as const).map((key) =>
    asked(`psychosis.${key}`, ({ psychosis }) => psychosis[key] === null),
  ),
  asked('trials', ({ trials, trialListIsOpen }) => trials === null || trialListIsOpen === true),
  asked('episodeMonths', ({ episodeMonths }) => episodeMonths === null),
  asked('augmentation', ({ augmentation }) => augmentation === null),
  asked('ect', ({ ect }) => ect === null),
];

/** What only informs is not required. */
const informing = ruledConditions.filter(({ rule }) => rule.severity === 'I').map(({ key }) => key);
const requiredConditions = conditionKeys.filter((key) => !informing.some((one) => one === key));

/** Answers without which nobody is cleared. */
export function requiredMissing(facts: Facts, suicide: SuicideScreen): FactPath[] {
  const missing: FactPath[] = [];
  for (const { path, isMissing } of beforeSuicide) if (isMissing(facts)) missing.push(path);
  for (const question of suicide.missing) missing.push((question === 'suicide' ? question : `suicide.${question}`) as FactPath);
  for (const { path, isMissing } of afterSuicide) if (isMissing(facts)) missing.push(path);
  const { conditions, medicines } = facts;
  for (const key of requiredConditions) if (conditions[key] === null && isAsked(key, facts)) missing.push(`conditions.${key}`);
  for (const group of medicineGroups) if (medicines[group] === null) missing.push(`medicines.${group}`);
  for (const { path, isMissing } of afterLists) if (isMissing(facts)) missing.push(path);
  return missing;
}

/** The device is asked about only where sleep apnea was diagnosed, or may have been. */
const isAsked = (key: ConditionKey, { conditions }: Facts) => key !== 'osa_device' || conditions.osa_dx !== false;

/** What is measured or arranged later: it is listed, and holds nobody back. */
export function laterMissing(facts: Facts): FactPath[] {
  const later = ['systolicMmHg', 'diastolicMmHg', 'bmiKgPerM2', 'driver'] as const;
  return later.filter((path) => facts[path] === null);
}
