import type { Rule } from './rule';
import { byReadingOrder, type RuleId } from './rule-ids';
import { muchOlder, older, underAge } from './rules/age';
import { highBmi, treatedApnea, untreatedApnea } from './rules/airway';
import { alcoholCaution, alcoholReview } from './rules/alcohol';
import { likelyTrauma, moderateAnxiety, possibleTrauma, severeAnxiety, veryDifficult } from './rules/anxiety-and-trauma';
import { bipolarScreen, maniaNow } from './rules/bipolar';
import { bloodPressureCaution, bloodPressureExcludes, bloodPressureReview, bloodPressureUnknown } from './rules/blood-pressure';
import { acuteRedFlag, answersMissing, noRideHome } from './rules/completeness';
import { conditionRules } from './rules/conditions';
import { mildEpisode, noEpisodeNow } from './rules/depression';
import { dailyOpioid, highDoseBenzodiazepine, maoInhibitors, theophylline } from './rules/medicines-for-review';
import { antidepressant, antihypertensive } from './rules/medicines-to-know';
import {
  cyp3a4Inhibitor,
  cypInducer,
  furtherSedative,
  lamotrigine,
  lowDoseBenzodiazepine,
  naltrexone,
  nmdaAntagonist,
  stimulant,
  sympathomimetic,
  thyroidHormone,
} from './rules/medicines-with-caution';
import { wordsOfDanger } from './rules/own-words';
import { breastfeeding, possiblyPregnant, pregnant } from './rules/pregnancy';
import { psychosisInFamily, psychoticSymptoms, schizophrenia } from './rules/psychosis';
import { lowBmi } from './rules/low-bmi';
import { drugUseCaution, drugUseReview, ketamineUseDisorder } from './rules/substances';
import {
  discordantItem9,
  helpNowRule,
  item9Only,
  leftAfterPositive,
  suicideAnswerMissing,
  suicideTierHigh,
  suicideTierLow,
  suicideTierModerate,
} from './rules/suicide';
import { closeRelatives, notResistant, resistanceUncertain } from './rules/treatment-history';

/** The rules that have code of their own. */
const ownRules: readonly Rule[] = [
  suicideTierHigh,
  suicideTierModerate,
  suicideTierLow,
  item9Only,
  discordantItem9,
  suicideAnswerMissing,
  helpNowRule,
  leftAfterPositive,
  wordsOfDanger,
  acuteRedFlag,
  pregnant,
  schizophrenia,
  maniaNow,
  bloodPressureExcludes,
  underAge,
  ketamineUseDisorder,
  noEpisodeNow,
  mildEpisode,
  resistanceUncertain,
  notResistant,
  possiblyPregnant,
  breastfeeding,
  bipolarScreen,
  psychoticSymptoms,
  bloodPressureReview,
  alcoholReview,
  drugUseReview,
  untreatedApnea,
  maoInhibitors,
  highDoseBenzodiazepine,
  dailyOpioid,
  theophylline,
  muchOlder,
  answersMissing,
  lowBmi,
  bloodPressureCaution,
  alcoholCaution,
  drugUseCaution,
  likelyTrauma,
  severeAnxiety,
  older,
  highBmi,
  stimulant,
  lamotrigine,
  lowDoseBenzodiazepine,
  cyp3a4Inhibitor,
  cypInducer,
  naltrexone,
  psychosisInFamily,
  treatedApnea,
  bloodPressureUnknown,
  nmdaAntagonist,
  thyroidHormone,
  sympathomimetic,
  furtherSedative,
  possibleTrauma,
  moderateAnxiety,
  veryDifficult,
  antidepressant,
  antihypertensive,
  closeRelatives,
  noRideHome,
];

/** Every rule, in the order a clinician reads them. */
export const rulebook: readonly Rule[] = [...ownRules, ...conditionRules].sort((a, b) => byReadingOrder(a.id, b.id));

const byId = new Map(rulebook.map((rule) => [rule.id, rule]));

/** The rule of this id; every id has one, and a test holds that. */
export function ruleById(id: RuleId): Rule {
  const rule = byId.get(id);
  if (!rule) throw new Error(`no rule ${id}`);
  return rule;
}
