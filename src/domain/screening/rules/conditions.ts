import { ruledConditions } from '@/domain/conditions/conditions';
import { conditionWords } from '@/domain/conditions/words';
import type { Rule } from '../rule';
import { fromCondition } from './from-condition';

/** The rules that are met when the patient has one condition. */
export const conditionRules: readonly Rule[] = ruledConditions.map(({ key, rule, question, rationale, source }) => {
  const patientWords = { en: conditionWords.en[key].reason, es: conditionWords.es[key].reason };
  return fromCondition({ ...rule, condition: key, question, rationale, source, patientWords });
});
