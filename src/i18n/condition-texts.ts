import {
  type ConditionRuleId,
  ruledConditions,
  type RuledConditionKey,
  type YesNoConditionKey,
  yesNoConditions,
  type YesNoQuestionId,
} from '@/domain/conditions/conditions';
import type { ConditionWords } from '@/domain/conditions/words';

type Number<Id> = Id extends `med.${infer N}` ? N : never;

/** The questions about the conditions as they are in the namespace of questions: under the number of their id. */
export function conditionQuestionTexts(words: ConditionWords) {
  const texts = yesNoConditions.map(({ key, intake }) => [intake.id.slice('med.'.length), asked(words[key])] as const);
  return Object.fromEntries(texts) as Record<Number<YesNoQuestionId>, { ask: string; hint: string }>;
}

const asked = ({ ask, hint }: ConditionWords[YesNoConditionKey]) => ({ ask, hint });

/** The names of their findings, by rule. */
export function conditionFindingTexts(words: ConditionWords) {
  const texts = ruledConditions.map(({ key, rule }) => [rule.id, findingOf(words[key])] as const);
  return Object.fromEntries(texts) as Record<ConditionRuleId, string>;
}

const findingOf = ({ finding }: ConditionWords[RuledConditionKey]) => finding;
