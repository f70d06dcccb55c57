import { codesOf } from '@/domain/answers/codes';
import { questionById } from '@/domain/answers/questionnaire';
import type { AskedWhen } from '@/domain/answers/question';
import type { Answers } from '@/domain/answers/value';
import type { ConditionQuestion } from '@/domain/conditions/condition';
import { askedConditions } from '@/domain/conditions/conditions';
import type { Facts } from './facts';

/** What the answers say of the conditions that have a question in their list. */
export function askedConditionFacts(answers: Answers): Partial<Facts['conditions']> {
  return Object.fromEntries(askedConditions.map(({ key, intake }) => [key, conditionFact(intake, answers)]));
}

/** Whether the patient has it: null where no answer says so, and no earlier answer rules it out. */
export function conditionFact({ id, codes = ['yes', 'no'], yes = 'yes', askedWhen }: ConditionQuestion, answers: Answers) {
  const value = answers[id];
  if (value?.kind === 'choice' && codes.includes(value.code)) return value.code === yes;
  return askedWhen !== undefined && isRuledOut(askedWhen, answers) ? false : null;
}

/** Whether plain answers close the branch. "I don't know", "I'd rather not say" and no answer leave it open. */
function isRuledOut({ anyOf, atLeast = 1 }: AskedWhen, answers: Answers): boolean {
  const possible = anyOf.filter(({ question, codes }) => {
    const given = codesOf(answers[question]);
    if (given.some((code) => codes.includes(code))) return true;
    const isAnswered = given.length > 0 && !given.some((code) => code === 'unknown' || code === 'declined');
    const earlier = questionById(question)?.askedWhen;
    return !isAnswered && (earlier === undefined || !isRuledOut(earlier, answers));
  });
  return possible.length < atLeast;
}
