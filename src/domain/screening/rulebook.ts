import type { Rule } from './rule';
import type { RuleId } from './rule-ids';
import { capacity, muchOlder, older, underAge } from './rules/age-and-capacity';
import { highBmi, severeLungDisease, treatedApnoea, untreatedApnoea } from './rules/airway';
import { alcoholCaution, alcoholReview } from './rules/alcohol';
import { likelyTrauma, moderateAnxiety, possibleTrauma, severeAnxiety, veryDifficult } from './rules/anxiety-and-trauma';
import { bipolarScreen, maniaNow } from './rules/bipolar';
import { bloodPressureCaution, bloodPressureExcludes, bloodPressureReview, bloodPressureUnknown } from './rules/blood-pressure';
import { acuteRedFlag, answersMissing, noRideHome } from './rules/completeness';
import { mildEpisode, noEpisodeNow } from './rules/depression';
import { controlledEpilepsy, glaucoma, headInjury, raisedPressureInHead, recentSeizure } from './rules/head-and-eyes';
import { aneurysm, hypertensiveEncephalopathy, recentHeartEvent, stableHeartDisease } from './rules/heart-and-vessels';
import { hyperthyroidism, phaeochromocytoma, porphyria } from './rules/hormones-and-metabolism';
import { ketamineCystitis, moderateLiverDisease, severeLiverDisease, urinarySymptoms } from './rules/liver-and-bladder';
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
import { dissociativeDisorder, eatingDisorder, lowBmi } from './rules/nutrition-and-dissociation';
import { allergy, ketamineWithoutEffect, priorReaction } from './rules/reactions';
import { cannabisDaily, drugUseCaution, drugUseReview, ketamineUseDisorder } from './rules/substances';
import {
  discordantItem9,
  helpNow,
  item9Only,
  leftAfterPositive,
  suicideAnswerMissing,
  suicideTierHigh,
  suicideTierLow,
  suicideTierModerate,
} from './rules/suicide';
import { closeRelatives, notResistant, resistanceUncertain } from './rules/treatment-history';

/** Every rule, in the order a clinician reads them. The order never changes the outcome. */
export const rulebook: readonly Rule[] = [
  suicideTierHigh,
  suicideTierModerate,
  suicideTierLow,
  item9Only,
  discordantItem9,
  suicideAnswerMissing,
  helpNow,
  leftAfterPositive,
  wordsOfDanger,
  acuteRedFlag,
  allergy,
  aneurysm,
  pregnant,
  schizophrenia,
  maniaNow,
  bloodPressureExcludes,
  recentHeartEvent,
  severeLiverDisease,
  raisedPressureInHead,
  underAge,
  ketamineUseDisorder,
  hyperthyroidism,
  porphyria,
  ketamineCystitis,
  noEpisodeNow,
  mildEpisode,
  resistanceUncertain,
  notResistant,
  possiblyPregnant,
  breastfeeding,
  bipolarScreen,
  psychoticSymptoms,
  bloodPressureReview,
  stableHeartDisease,
  alcoholReview,
  drugUseReview,
  moderateLiverDisease,
  glaucoma,
  recentSeizure,
  untreatedApnoea,
  urinarySymptoms,
  maoInhibitors,
  highDoseBenzodiazepine,
  dailyOpioid,
  theophylline,
  capacity,
  muchOlder,
  answersMissing,
  priorReaction,
  headInjury,
  severeLungDisease,
  lowBmi,
  phaeochromocytoma,
  hypertensiveEncephalopathy,
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
  treatedApnoea,
  bloodPressureUnknown,
  nmdaAntagonist,
  cannabisDaily,
  controlledEpilepsy,
  thyroidHormone,
  sympathomimetic,
  eatingDisorder,
  dissociativeDisorder,
  furtherSedative,
  possibleTrauma,
  moderateAnxiety,
  veryDifficult,
  antidepressant,
  antihypertensive,
  ketamineWithoutEffect,
  closeRelatives,
  noRideHome,
];

const byId = new Map(rulebook.map((rule) => [rule.id, rule]));

/** The rule of this id; every id has one, and a test holds that. */
export function ruleById(id: RuleId): Rule {
  const rule = byId.get(id);
  if (!rule) throw new Error(`no rule ${id}`);
  return rule;
}
