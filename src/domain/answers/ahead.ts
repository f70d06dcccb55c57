import { isAskedIn } from './asked';
import type { Question } from './question';
import type { AnswerValue } from './value';

/** A question as a page holds it before it is asked, with the answer that stands. */
export type QuestionAhead = { question: Question; value: AnswerValue | null; revision: number };
export type ScreenAhead<Q extends QuestionAhead = QuestionAhead> = { path: string; questions: readonly Q[] };

/**
 * The screens that the answers in them call for, each with the questions that are asked: what the server would show, told
 * without it. `gateIds` are the questions to be answered before one about suicide.
 */
export function askedAhead<Q extends QuestionAhead>(
  screens: readonly ScreenAhead<Q>[],
  gateIds: readonly string[],
): ScreenAhead<Q>[] {
  const all = screens.flatMap(({ questions }) => questions);
  const byId = new Map(all.map(({ question }) => [question.id, question]));
  const find = (id: string) => byId.get(id) ?? null;
  const asking = { find, gate: gateIds.flatMap((id) => find(id) ?? []) };
  const answers = Object.fromEntries(all.map(({ question, value }) => [question.id, value ?? undefined]));
  return screens
    .map(({ path, questions }) => ({ path, questions: questions.filter(({ question }) => isAskedIn(asking, question, answers)) }))
    .filter(({ questions }) => questions.length > 0);
}
