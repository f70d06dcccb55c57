import { asksLicensedScreen, screenKey, suicideScreenQuestions } from './suicide-screen';
import type { Answers, AnswerValue } from './value';

/** Kept among the answers of a case beside `screenKey`: the licensed questionnaires it is asked. No question has this id. */
const packsKey = 'licensed.packs';

/** The pack of the licensed suicide screen. By its id alone: a page that follows the questions does not carry the instrument. */
const screenPack = 'cssrs-screener';

/** True for what the server keeps among the answers: it was never asked, so it is no answer. */
export const isKept = (id: string): boolean => id === screenKey || id === packsKey;

/** The licensed instruments that a case is asked, by id. */
export function licensedOf(answers: Answers): readonly string[] {
  const screen = suicideScreenQuestions(answers) === 'cssrs' ? [screenPack] : [];
  return [...screen, ...furtherOf(answers)];
}

/** Whether a case is asked this one. The licensed suicide screen takes the place of another; `suicideScreenOf` says which. */
export const isFurther = (instrument: string, answers: Answers): boolean => furtherOf(answers).includes(instrument);

function furtherOf(answers: Answers): readonly string[] {
  const kept = answers[packsKey];
  return kept?.kind === 'choices' ? kept.codes : [];
}

/** What is kept for a case that begins while these instruments have their words, so that none comes or goes halfway. */
export function keptAtStart(installed: readonly string[]): [string, AnswerValue][] {
  const further = installed.filter((id) => id !== screenPack);
  const kept: [string, AnswerValue][] = installed.includes(screenPack) ? [[screenKey, asksLicensedScreen]] : [];
  return further.length === 0 ? kept : [...kept, [packsKey, { kind: 'choices', codes: further }]];
}
