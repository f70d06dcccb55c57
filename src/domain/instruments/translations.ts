/** Languages a page can have; every instrument has its English wording. */
export type WordingLanguage = 'en' | 'es';

type Wording = {
  /** `published`: shown only in wordings its publisher stands behind. `own`: written for this product, so ours to translate. */
  whose: 'published' | 'own';
  languages: readonly WordingLanguage[];
  why: string;
};

const notConfirmed =
  'an official Spanish version is said to exist; its exact wording has not been confirmed against the publisher’s own copy';

/**
 * In which languages each built-in instrument may be asked. Where a language is missing, the English words are shown with a
 * note: a translation of our own would be another, untested instrument.
 */
export const wordings: Readonly<Record<string, Wording>> = {
  'phq-9': { whose: 'published', languages: ['en'], why: notConfirmed },
  'gad-7': { whose: 'published', languages: ['en'], why: notConfirmed },
  asq: { whose: 'published', languages: ['en'], why: notConfirmed },
  'audit-c': { whose: 'published', languages: ['en'], why: notConfirmed },
  'pc-ptsd-5': { whose: 'published', languages: ['en'], why: notConfirmed },
  // Its first question is published; what follows it is ours.
  'drug-question': {
    whose: 'published',
    languages: ['en'],
    why: 'one published question; the follow-up questions are our own and stand in Spanish too',
  },
  bip: { whose: 'own', languages: ['en', 'es'], why: 'own wording, not a validated scale' },
  psy: { whose: 'own', languages: ['en', 'es'], why: 'own wording, not a validated scale' },
  airway: { whose: 'own', languages: ['en', 'es'], why: 'own wording, not a validated scale' },
  dis: { whose: 'own', languages: ['en'], why: 'own wording, asked by a nurse who speaks with the patient' },
};
