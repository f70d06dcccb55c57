import type { Answers, AnswerValue } from '@/domain/answers/value';
import { screenKey } from '@/domain/answers/suicide-screen';
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
 * graver one does. Only one of the two suicide screens is read: an answer to the other one counts where it is graver than all
 * that is read, and then in its place, and never hides anything graver. `today` is the clinic's day (YYYY-MM-DD).
 */
export function withSetAside(answers: Answers, aside: readonly SetAsideAnswer[], today: string, pack: RulePack): Answers {
  const gravity = (of: Answers) => gravityOf(safetyOfAnswers(of, today, pack));
  const alone = ({ questionId, value }: SetAsideAnswer) => gravity({ [questionId]: value });
  let counting = answers;
  for (const one of aside.toSorted((a, b) => alone(b) - alone(a))) {
    const { questionId, value } = one;
    if (alone(one) <= gravity({ [questionId]: counting[questionId] })) continue;
    const beside = { ...counting, [questionId]: value };
    const instead = withoutOtherScreen(beside, questionId);
    const graver = gravity(instead) > gravity(beside) ? instead : beside;
    if (gravity(graver) >= gravity(counting)) counting = graver;
  }
  return counting;
}

/** The answers without those to the suicide screen that this question is not of. */
function withoutOtherScreen(answers: Answers, questionId: string): Answers {
  const other = questionId.startsWith('asq.') ? 'cssrs.' : questionId.startsWith('cssrs.') ? 'asq.' : null;
  return other === null
    ? answers
    : Object.fromEntries(Object.entries(answers).filter(([id]) => !id.startsWith(other) && id !== screenKey));
}

/** How much answers worry: the level of their alert, then something mild and positive, a refusal, nothing. */
function gravityOf({ priority, isPositive, isRefused }: AnswersSafety): number {
  if (isPositive) return 2 + priorities.length - priorities.indexOf(priority);
  return isRefused ? 1 : 0;
}
