import { isMinor } from './early-notice';
import { askedPlaces, hasOpen, missingQuestions, type Place, stepAt } from './flow';
import { isKept } from './licensed-packs';
import type { Question } from './question';
import { questionById, sections } from './questionnaire';
import { firstStep, gate } from './sections/about';
import type { Answers } from './value';

/** Asked before anything is agreed to: who cannot be treated here is not asked to agree. */
export const isEarly = ({ id }: Question): boolean => firstStep.some((question) => question.id === id);

/** Whether the questions before the agreements still come first. In a case that went past them before they were asked, they wait. */
export const isEarlyOpen = (answers: Answers): boolean =>
  !isBegun(answers) && missingQuestions(answers, [{ id: 'first', steps: [{ questions: firstStep }] }]).length > 0;

/**
 * Whether this may be answered without an agreement: who and where somebody is, everything about safety, and for a minor, who
 * agrees to nothing, what the clinic needs to reach them. Nothing about safety is ever refused.
 */
export const needsNoConsent = (question: Question, answers: Answers, today: string): boolean =>
  isEarly(question) || question.safety === true || (isMinor(answers, today) && gate.includes(question));

/** Whether anything was answered that only comes after the agreements. */
export const isBegun = (answers: Answers): boolean =>
  Object.keys(answers).some((id) => {
    const question = questionById(id);
    return !isKept(id) && (question === null || !(isEarly(question) || question.safety === true));
  });

/** The screen of the questions before the agreements. */
export const firstPlace: Place = { section: 1, step: 1 };

const safetyOrdinal = sections.findIndex(({ id }) => id === 'safety') + 1;

/** The screens that stay open to a minor: who they are, how to reach them, and whether they are safe. */
export const isOpenToMinor = (place: Place): boolean =>
  place.section === safetyOrdinal ||
  (stepAt(place)?.questions.some((question) => isEarly(question) || gate.includes(question)) ?? false);

/** The screen before this one among those that stay open to a minor, or null. */
export const placeBeforeForMinor = (place: Place, answers: Answers): Place | null => {
  const open = askedPlaces(answers).filter(isOpenToMinor);
  const at = open.findIndex(({ section, step }) => section === place.section && step === place.step);
  return open[at - 1] ?? null;
};

/** The next of these screens with something open, or null when the questions about safety are answered. */
export const nextForMinor = (answers: Answers): Place | null =>
  askedPlaces(answers).find((place) => {
    const step = stepAt(place);
    return step !== null && isOpenToMinor(place) && hasOpen(step, answers);
  }) ?? null;
