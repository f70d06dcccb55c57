import type { ConditionQuestion } from '@/domain/conditions/condition';
import { askedConditions } from '@/domain/conditions/conditions';
import { choice, type Question } from './question';

const yesNo = ['yes', 'no'] as const;

/**
 * Some conditions as questions, one for each id, in their order. Behind a branch the answers by which a condition is met are
 * kept: a changed earlier answer never clears them.
 */
export function questionsFrom(asked: readonly ConditionQuestion[]): readonly Question[] {
  const firstOf = new Map([...asked].reverse().map((one) => [one.id, one]));
  const inOrder = asked.filter((one) => firstOf.get(one.id) === one);
  return inOrder.map(({ id, codes = yesNo, askedWhen }) => {
    const meeting = asked.filter((one) => one.id === id).map(({ yes = 'yes' }) => yes);
    return choice(id, codes, { askedWhen, keptCodes: askedWhen && meeting });
  });
}

/** The questions of all conditions. */
export const conditionQuestions = questionsFrom(askedConditions.map(({ intake }) => intake));
