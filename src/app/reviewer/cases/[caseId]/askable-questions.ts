import type { Answers } from '@/domain/answers/value';
import { mayAskAgain, openQuestions } from '@/domain/queue/ask-again';
import type { CaseView } from '@/domain/queue/case-view';
import type { Locale } from '@/domain/shared/preferences';
import { textsOf } from '@/i18n/texts';
import { wordsOf } from '@/ui/questionnaire/question-words';

const names = ['more', 'missing', 'dose', 'record', 'contradiction'] as const;

/** What a reviewer can ask a patient: wordings in the patient's language, and the questions of this case in the reviewer's. */
export type AskableQuestions = {
  language: Locale;
  templates: readonly { name: (typeof names)[number]; words: string }[];
  questions: readonly { id: string; ask: string; state: 'missing' | 'unknown' | 'answered' }[];
};

/** Gathers it from the current answers. */
export function askableQuestionsOf({ answers: current, patient }: CaseView, locale: Locale): AskableQuestions {
  const answers: Answers = Object.fromEntries(current.map(({ questionId, value }) => [questionId, value]));
  const open = openQuestions(answers).map(({ id }) => id);
  const language = patient.language === 'es' ? 'es' : 'en';
  const { templates } = textsOf(language).asking;
  const texts = textsOf(locale).questions;
  return {
    language,
    templates: names.map((name) => ({ name, words: templates[name] })),
    questions: mayAskAgain(answers).map((question) => ({
      id: question.id,
      ask: wordsOf(question, texts, locale).ask,
      state: !open.includes(question.id) ? 'answered' : answers[question.id] === undefined ? 'missing' : 'unknown',
    })),
  };
}
