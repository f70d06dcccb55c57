import { getLocale } from 'next-intl/server';
import { clinicPhones } from '@/app/patient/clinic-phones';
import { paths } from '@/app/paths';
import type { OpenQuestion, OpenScreen } from '@/domain/answers/open-screens';
import { firstPlace, isOpenToMinor } from '@/domain/answers/before-consent';
import type { Place } from '@/domain/answers/flow';
import type { Question } from '@/domain/answers/question';
import { sections } from '@/domain/answers/questionnaire';
import { gate } from '@/domain/answers/sections/about';
import { suicideScreenQuestions } from '@/domain/answers/suicide-screen';
import type { SafetyPreview, MyAnswers } from '@/domain/answers/views';
import { type WordingNote, wordingNotes } from '@/domain/answers/wording';
import type { Messages } from '@/i18n/english';
import { textsOf } from '@/i18n/texts';
import { type QuestionWords, wordsOf } from '@/ui/questionnaire/question-words';

/** A question with its words, ready to be drawn without the server. */
type UpcomingQuestion = OpenQuestion & { words: QuestionWords; note: WordingNote | null };
export type UpcomingScreen = OpenScreen<UpcomingQuestion>;

/** All that a page needs to go on by itself for as long as it is open. Kept in memory, because it says what was answered. */
export type UpcomingScreens = {
  key: string;
  /** The answers are sent: nothing can be changed any more, and nothing is left to choose. */
  isLocked: boolean;
  leads: SafetyPreview;
  gate: readonly string[];
  screens: readonly UpcomingScreen[];
  words: Messages['offline'] & Pick<Messages['intake'], 'back' | 'keep' | 'tap' | 'fields' | 'wording'>;
};

type Given = { own: MyAnswers; leads: SafetyPreview; mayAnswer: boolean; key: string };

/** Every screen of the questionnaire that is open to the person, with the current answers, in the reader's language. */
export async function upcomingScreens({ own, leads, mayAnswer, key }: Given): Promise<UpcomingScreens> {
  const locale = await getLocale();
  const { questions: texts, intake, offline } = textsOf(locale);
  const screen = suicideScreenQuestions(Object.fromEntries(own.answers.map(({ questionId, value }) => [questionId, value])));
  // The other suicide screen is not this case's, and licensed words are asked for by the server alone.
  const isIncluded = ({ screen: of, licensed }: Question) => licensed === undefined && (of === undefined || of === screen);
  const notes = wordingNotes(locale);
  const answered = new Map(own.answers.map((answer) => [answer.questionId, answer]));
  // No further than the pages would lead: to the first screen before the consents, past most of them for a minor.
  const isOpen = ({ section, step }: Place) =>
    (section === firstPlace.section && step === firstPlace.step) ||
    (own.early === 'minor' ? isOpenToMinor({ section, step }) : mayAnswer);
  const screens = sections.flatMap(({ steps }, s) =>
    steps.map(({ questions }, n) => ({
      place: { section: s + 1, step: n + 1 },
      path: paths.intakeStep({ section: s + 1, step: n + 1 }),
      questions: questions.filter(isIncluded).map((question) => ({
        question: { ...question, verbatim: undefined, screen: undefined },
        words: wordsOf(question, texts, locale),
        note: notes.get(question.id) ?? null,
        value: answered.get(question.id)?.value ?? null,
        revision: answered.get(question.id)?.revision ?? 0,
      })),
    })),
  );
  const { back, keep, tap, fields } = intake;
  const wording = { ...intake.wording, english: intake.wording.english.replace('{phones}', clinicPhones) };
  const isLocked = own.stage !== 'answers';
  return {
    key,
    isLocked,
    leads,
    gate: gate.map(({ id }) => id),
    screens: screens.filter(({ place }) => isOpen(place)).map(({ path, questions }) => ({ path, questions })),
    words: { ...offline, back, keep, tap, fields, wording },
  };
}
