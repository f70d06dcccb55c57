import { isAsked, missingQuestions } from '@/domain/answers/flow';
import type { Question } from '@/domain/answers/question';
import { sections } from '@/domain/answers/questionnaire';
import type { Answers } from '@/domain/answers/value';

/** Lists are kept entry by entry on a screen of their own; about those the reviewer asks in words. */
const isList = ({ kind }: Question) => kind === 'trials' || kind === 'medicines';

/** The date of birth opens the link, so it cannot be changed by it. */
const isKey = ({ id }: Question) => id === 'about.birth-date';

/** A link shows no licensed words, and our labels for them are not to be shown to a patient. */
const isLicensed = ({ licensed }: Question) => licensed !== undefined;

/** The questions that can be answered again beside a reviewer's question, in order. */
export const mayAskAgain = (answers: Answers): Question[] =>
  sections
    .flatMap(({ steps }) => steps.flatMap(({ questions }) => questions))
    .filter((question) => !isList(question) && !isKey(question) && !isLicensed(question) && isAsked(question, answers));

/** Of these the ones that are open: required and not answered, or answered with "I don't know". Offered first. */
export function openQuestions(answers: Answers): Question[] {
  const missing = missingQuestions(answers);
  return mayAskAgain(answers).filter(({ id }) => missing.includes(id) || answers[id]?.kind === 'unknown');
}
