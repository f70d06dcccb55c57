import type { Answers } from '@/domain/answers/value';

/**
 * Whether the rules of safety use the answer to this question at all: the suicide screen, item 9, item 12 of the QIDS-SR16,
 * the red flag of the body and the help button. What is said to any other changes nothing in them, so its save need not ask.
 */
export const isSafetyQuestion = (questionId: string): boolean =>
  isOfSuicideScreen(questionId) || ['phq9.9', 'qids.12', 'med.6', 'safety.help-now'].includes(questionId);

/**
 * The questions of the suicide screens and the items of the questionnaires about thoughts of death. When the last attempt
 * was is a detail of a yes that was given.
 */
export const isSuicideQuestion = (questionId: string): boolean =>
  (isOfSuicideScreen(questionId) && questionId !== 'asq.4.when') || questionId === 'phq9.9' || questionId === 'qids.12';

/** The answers that the rules of safety use at all; texts are read when they are written. */
export const aboutSafety = (answers: Answers): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([id]) => isSafetyQuestion(id)));

const isOfSuicideScreen = (questionId: string) => /^(asq|cssrs)\./.test(questionId);
