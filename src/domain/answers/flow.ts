import { type Branching, gateIsOpenIn, isAskedIn } from './asked';
import type { Question, Section, Step } from './question';
import { questionById, sections } from './questionnaire';
import { gate } from './sections/about';
import type { Answers } from './value';

/** A screen's place: ordinals from 1, which also are its address. */
export type Place = { section: number; step: number };

const whole: Branching = { find: questionById, gate };

/** True when the answers so far call for this question. */
export const isAsked = (question: Question, answers: Answers): boolean => isAskedIn(whole, question, answers);

/** Whether the clinic can reach the person, so that questions about suicide may be asked. */
export const gateIsOpen = (answers: Answers): boolean => gateIsOpenIn(whole, answers);

/** The required questions that were asked and hold nothing yet, in order. Declining is an answer. */
export function missingQuestions(answers: Answers, within: readonly Section[] = sections): readonly string[] {
  return within
    .flatMap(({ steps }) => steps)
    .flatMap(({ questions }) => questions)
    .filter((question) => isOpen(question, answers) && isAskedOnceReachable(question, answers))
    .map(({ id }) => id);
}

/** Whether a question waits for an answer, of its own or of an older question that stands in for it. */
const isOpen = ({ id, required, settledBy }: Question, answers: Answers) =>
  required && answers[id] === undefined && (settledBy === undefined || answers[settledBy] === undefined);

// While the gate is shut the safety questions are not asked, but they are missing all the same.
const isAskedOnceReachable = (question: Question, answers: Answers) =>
  isAsked(question.safety ? { ...question, safety: undefined } : question, answers);

export type Completeness = { complete: boolean; missing: readonly string[] };

/** Whether everything that had to be asked has been answered, and what is missing. */
export function completeness(answers: Answers): Completeness {
  const missing = missingQuestions(answers);
  return { complete: missing.length === 0, missing };
}

/** The questions of a screen that are asked now. */
export const askedIn = (step: Step, answers: Answers): readonly Question[] =>
  step.questions.filter((question) => isAsked(question, answers));

/** The screen at this address, or null. */
export function stepAt({ section, step }: Place): Step | null {
  return sections[section - 1]?.steps[step - 1] ?? null;
}

/** Every screen there is, in order. */
const places: readonly Place[] = sections.flatMap(({ steps }, s) => steps.map((_, n) => ({ section: s + 1, step: n + 1 })));

const isCalledFor = (place: Place, answers: Answers): boolean => {
  const step = stepAt(place);
  return step !== null && askedIn(step, answers).length > 0;
};

/** Every screen that the answers so far call for, in order. */
export const askedPlaces = (answers: Answers): readonly Place[] => places.filter((place) => isCalledFor(place, answers));

const compare = (a: Place, b: Place) => a.section - b.section || a.step - b.step;

/** The screen after this one, or null after the last. */
export const placeAfter = (place: Place, answers: Answers): Place | null =>
  places.find((other) => compare(other, place) > 0 && isCalledFor(other, answers)) ?? null;

/** The screen before this one, or null before the first. */
export const placeBefore = (place: Place, answers: Answers): Place | null =>
  places.findLast((other) => compare(other, place) < 0 && isCalledFor(other, answers)) ?? null;

/** Whether a screen asks for something that has no answer. */
export const hasOpen = (step: Step, answers: Answers): boolean =>
  askedIn(step, answers).some((question) => isOpen(question, answers));

/** Where to go on: the first screen with a required question that has no answer, or null when all is answered. */
export function nextPlace(answers: Answers): Place | null {
  return (
    askedPlaces(answers).find((place) => {
      const step = stepAt(place);
      return step !== null && hasOpen(step, answers);
    }) ?? null
  );
}

/** Where a question stands, or null when there is no such question. */
export function placeOf(questionId: string): Place | null {
  for (const [s, section] of sections.entries())
    for (const [n, step] of section.steps.entries())
      if (step.questions.some(({ id }) => id === questionId)) return { section: s + 1, step: n + 1 };
  return null;
}

export type SectionState = { id: string; state: 'done' | 'open' | 'ahead' };

/** For each section whether it is answered, begun, or not reached yet. */
export function sectionStates(answers: Answers): readonly SectionState[] {
  return sections.map((section) => {
    const begun = section.steps.some((step) => step.questions.some(({ id }) => answers[id] !== undefined));
    if (!begun) return { id: section.id, state: 'ahead' };
    return { id: section.id, state: missingQuestions(answers, [section]).length === 0 ? 'done' : 'open' };
  });
}
