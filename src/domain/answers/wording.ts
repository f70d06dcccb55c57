import type { Locale } from '@/domain/shared/preferences';
import type { Question } from './question';
import { questionById, sections } from './questionnaire';

/**
 * In which words a question stood before the person. `original`: those of its author. `official`: the publisher's Spanish.
 * `unvalidated`: our own Spanish of somebody else's question. `english`: English words on a Spanish page.
 */
export const wordingKinds = ['original', 'official', 'unvalidated', 'english'] as const;
export type WordingKind = (typeof wordingKinds)[number];

/** The wording a question has on a page in this language. */
export function wordingOf({ verbatim }: Question, locale: Locale): WordingKind {
  if (verbatim === undefined || locale === 'en') return 'original';
  const origin = verbatim.spanish?.origin;
  return origin === undefined ? 'english' : origin === 'own' ? 'original' : origin;
}

/** Until this version, and in those before it, every published question was shown in English, to readers of Spanish too. */
const lastWithoutSpanish = 'intake-2026.11.3';

/**
 * The wording in which a stored answer was given. A revision keeps the language and the version of the questionnaire, which
 * together say what was read. Null for an answer to a question that is gone.
 */
export function wordingGiven(answer: { questionId: string; locale: string; questionnaireVersion: string }): WordingKind | null {
  const question = questionById(answer.questionId);
  if (question === null) return null;
  const wording = wordingOf(question, answer.locale === 'es' ? 'es' : 'en');
  const isOlder = answer.questionnaireVersion.localeCompare(lastWithoutSpanish, 'en', { numeric: true }) <= 0;
  return isOlder && (wording === 'official' || wording === 'unvalidated') ? 'english' : wording;
}

/** What the person is told about the words of a list, once: at its first question that has such words. */
export type WordingNote = Extract<WordingKind, 'unvalidated' | 'english'>;

/**
 * The notes about words by question, for a page in this language: each stands at the first of these questions of its list
 * that has such words, and at no other. `among` is the whole questionnaire, or the questions of a page that shows a few.
 */
export function wordingNotes(locale: Locale, among: readonly Question[] = inOrder()): ReadonlyMap<string, WordingNote> {
  const notes = new Map<string, WordingNote>();
  const noted = new Set<string>();
  for (const question of among) {
    const wording = wordingOf(question, locale);
    const about = `${question.verbatim?.instrument} ${wording}`;
    if ((wording !== 'unvalidated' && wording !== 'english') || noted.has(about)) continue;
    noted.add(about);
    notes.set(question.id, wording);
  }
  return notes;
}

const inOrder = (): readonly Question[] => sections.flatMap(({ steps }) => steps.flatMap(({ questions }) => questions));
