import { isAskedIn } from './asked';
import type { Question } from './question';
import type { AnswerValue } from './value';

/** A question as a page holds it before it is asked, with the current answer. */
export type OpenQuestion = { question: Question; value: AnswerValue | null; revision: number };
export type OpenScreen<Q extends OpenQuestion = OpenQuestion> = { path: string; questions: readonly Q[] };

/**
 * The screens that the answers in them call for, each with the questions that are asked: what the server would show, told
 * without it. `gateIds` are the questions to be answered before one about suicide.
 */
export function openScreensOf<Q extends OpenQuestion>(
  screens: readonly OpenScreen<Q>[],
  gateIds: readonly string[],
): OpenScreen<Q>[] {
  const all = screens.flatMap(({ questions }) => questions);
  const byId = new Map(all.map(({ question }) => [question.id, question]));
  const find = (id: string) => byId.get(id) ?? null;
  const asking = { find, gate: gateIds.flatMap((id) => find(id) ?? []) };
  const answers = Object.fromEntries(all.map(({ question, value }) => [question.id, value ?? undefined]));
  return screens
    .map(({ path, questions }) => ({ path, questions: questions.filter(({ question }) => isAskedIn(asking, question, answers)) }))
    .filter(({ questions }) => questions.length > 0);
}
