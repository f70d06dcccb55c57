import type { CaseView } from '@/domain/queue/case-view';
import { locales } from '@/domain/shared/preferences';
import { textsOf } from '@/i18n/texts';

/** How a letter to the patient begins, in the language they asked for. */
export type LetterOpenings = {
  beginnings: Readonly<Record<'conditional' | 'not-now', string>>;
  /** In every language: what is one of these was not written by the reviewer. */
  all: readonly string[];
};

/** The beginnings for the patient of this case; for a language that we do not have, the English ones. */
export function letterOpeningsOf({ patient }: CaseView): LetterOpenings {
  const inLanguage = (language: string) => textsOf(language === 'es' ? 'es' : 'en').case.decide.template;
  return {
    beginnings: inLanguage(patient.language),
    all: locales.flatMap((locale) => Object.values(inLanguage(locale)).map((words) => words.trim())),
  };
}
