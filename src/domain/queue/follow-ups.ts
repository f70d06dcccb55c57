import { allQuestions } from '@/domain/answers/questionnaire';
import type { Answers } from '@/domain/answers/value';
import { isSafetyQuestion } from '@/domain/safety/safety-questions';

/**
 * The questions of a link with what hangs on those about suicide, in the order of the questionnaire: whoever is asked again
 * whether they wished to be dead is asked on the same page whether they think of killing themselves now. A follow-up that
 * is not about safety itself comes along only where `answers` holds none yet.
 */
export function withFollowUps(ids: readonly string[], answers?: Answers): string[] {
  const asked = new Set(ids);
  // Branches look back only, so one walk in order finds the follow-ups of follow-ups too.
  for (const { id, askedWhen, safety } of allQuestions) {
    const follows = askedWhen?.anyOf.some(({ question }) => asked.has(question) && isSafetyQuestion(question)) ?? false;
    const isCalledFor = safety === true || (answers !== undefined && answers[id] === undefined);
    if (follows && isCalledFor) asked.add(id);
  }
  const known = allQuestions.flatMap(({ id }) => (asked.has(id) ? [id] : []));
  return [...known, ...[...asked].filter((id) => !known.includes(id))];
}

/** Whether a question of the link is asked only because of the answer to another one that stands there too. */
export const followsIn = (questionId: string, ids: readonly string[]): boolean =>
  allQuestions
    .find(({ id }) => id === questionId)
    ?.askedWhen?.anyOf.some(({ question }) => ids.includes(question) && isSafetyQuestion(question)) ?? false;
