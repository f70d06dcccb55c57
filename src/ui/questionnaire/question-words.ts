import type { Aside, Question } from '@/domain/answers/question';

/** The texts of our own questions as they lie in the message files: nested by the parts of the question's id. */
export type QuestionTexts = { [key: string]: string | QuestionTexts };

/** All words of one question, ready to be shown. */
export type QuestionWords = {
  /** Stands above the question, where an instrument has one. */
  stem: string | null;
  ask: string;
  hint: string | null;
  options: Readonly<Record<string, string>>;
  asides: Readonly<Record<Aside, string>>;
  /** Set where the words are an instrument's own and in another language than the page may be. */
  language: 'en' | null;
};

/**
 * Words from the instrument, unchanged, or else from the message files. A Spanish page has the Spanish of the instrument, and
 * its English words where there is none. A missing text shows as the question's id, never as nothing.
 */
export function wordsOf(question: Question, texts: QuestionTexts, locale = 'en'): QuestionWords {
  const shared = branch(texts, 'shared');
  const asides = { unknown: word(shared, 'unknown'), declined: word(shared, 'declined') };
  const { verbatim, id } = question;
  if (verbatim !== undefined) {
    const { spanish } = verbatim;
    if (locale === 'es' && spanish !== undefined) {
      const { stem = null, text: ask, help = null, options } = spanish.words;
      return { stem, ask, hint: help, options, asides, language: null };
    }
    const labels = optionsOf(question).map(({ code, label }) => [code, label ?? code] as const);
    const { stem = null, text: ask, language } = verbatim;
    return { stem, ask, hint: null, options: Object.fromEntries(labels), asides, language };
  }
  // The words of a licensed question are not ours: without them the page says that it cannot be shown. A call follows from
  // the suicide screen alone.
  const without = question.screen === undefined ? 'further' : 'licensed';
  const own = question.licensed ? branch(shared, without) : id.split('.').reduce(branch, texts);
  const labels = optionsOf(question).map(({ code }) => [code, word(branch(own, 'options'), code, shared)] as const);
  return {
    stem: null,
    ask: word(own, 'ask') || id,
    hint: word(own, 'hint') || null,
    options: Object.fromEntries(labels),
    asides,
    language: null,
  };
}

const optionsOf = (question: Question) => ('options' in question ? question.options : []);

function branch(texts: QuestionTexts, key: string): QuestionTexts {
  const found = texts[key];
  return typeof found === 'object' ? found : {};
}

function word(texts: QuestionTexts, key: string, otherwise?: QuestionTexts): string {
  const found = texts[key] ?? otherwise?.[key];
  return typeof found === 'string' ? found : '';
}
