import type { Answers, AnswerValue } from '@/domain/answers/value';
import { priorities } from '@/domain/screening/outcome';
import type { RulePack } from '@/domain/screening/rule-pack';
import { type AnswersSafety, safetyOfAnswers } from './safety-of-answers';

/**
 * Why an answer about safety was kept and judged without standing: another answer stood when it came, the question was not
 * asked (any more), the answers were not the patient's to change, or a consent was missing.
 */
export const setAsideReasons = ['stale', 'not-asked', 'not-open', 'not-agreed'] as const;
export type SetAsideReason = (typeof setAsideReasons)[number];

export type SetAsideAnswer = { questionId: string; value: AnswerValue };

/**
 * The answers with what contradicts them: while a patient has not settled which of two answers to a question counts, the
 * graver one does. `today` is the clinic's day (YYYY-MM-DD).
 */
export function withSetAside(answers: Answers, aside: readonly SetAsideAnswer[], today: string, pack: RulePack): Answers {
  const gravity = (questionId: string, value: AnswerValue | undefined) =>
    gravityOf(safetyOfAnswers({ [questionId]: value }, today, pack));
  let counting = answers;
  for (const { questionId, value } of aside)
    if (gravity(questionId, value) > gravity(questionId, counting[questionId])) counting = { ...counting, [questionId]: value };
  return counting;
}

/** How much one answer by itself worries: the level it is told at, then a mild positive answer, a refusal, nothing. */
function gravityOf({ priority, isPositive, isRefused }: AnswersSafety): number {
  if (isPositive) return 2 + priorities.length - priorities.indexOf(priority);
  return isRefused ? 1 : 0;
}
