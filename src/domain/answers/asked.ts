import { codesOf } from './codes';
import { isFurther } from './licensed-packs';
import type { Question } from './question';
import { suicideScreenQuestions } from './suicide-screen';
import type { Answers } from './value';

/**
 * What branching looks at: every question by its id, and those to be answered before a question about suicide. Handed in,
 * so that a page can follow the same rules with the few questions it holds.
 */
export type Branching = { find: (questionId: string) => Question | null; gate: readonly Question[] };

/** True when the answers so far call for this question. A safety question also waits until the clinic can reach the person. */
export function isAskedIn(asking: Branching, question: Question, answers: Answers): boolean {
  if (question.safety && !gateIsOpenIn(asking, answers)) return false;
  if (!isOfThisCase(question, answers)) return false;
  return isKeptAnswer(question, answers) || isBranchOpen(asking, question, answers);
}

/** An answer that worries outlasts a changed earlier one: it is never cleared in passing, and can be taken back where it was given. */
const isKeptAnswer = ({ id, keptCodes = [] }: Question, answers: Answers): boolean =>
  codesOf(answers[id]).some((code) => keptCodes.includes(code));

function isBranchOpen(asking: Branching, { askedWhen }: Question, answers: Answers): boolean {
  if (askedWhen === undefined) return true;
  const met = askedWhen.anyOf.filter(({ question: id, codes }) => {
    const earlier = asking.find(id);
    if (earlier === null || !isAskedIn(asking, earlier, answers)) return false;
    return codesOf(answers[id]).some((code) => codes.includes(code));
  });
  return met.length >= (askedWhen.atLeast ?? 1);
}

/** What needs a license is asked where its words were here when the case began. */
function isOfThisCase({ screen, licensed }: Question, answers: Answers): boolean {
  if (screen !== undefined) return screen === suicideScreenQuestions(answers);
  return licensed === undefined || isFurther(licensed, answers);
}

/**
 * Whether the clinic knows who and where the person is, how to call back, and that they were told nobody watches live.
 * Before that no question about suicide may be shown or stored; "I'd rather not say" does not open it.
 */
export function gateIsOpenIn(asking: Branching, answers: Answers): boolean {
  return asking.gate
    .filter((question) => isAskedIn(asking, question, answers))
    .every((question) => isReachable(answers, question.id));
}

const isReachable = (answers: Answers, id: string) => {
  const kind = answers[id]?.kind;
  return kind !== undefined && kind !== 'unknown' && kind !== 'declined';
};
