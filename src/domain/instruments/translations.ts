import { pfizerNoticeInSpanish, officialSpanishItems } from './spanish-official';
import { ownSpanishItems } from './spanish-own';
import { unvalidatedSpanishItems } from './spanish-unvalidated';
import type { TranslatedItem } from './translated-item';

/**
 * Where the Spanish of a question comes from. `official`: the publisher's. `own`: the question is ours in both languages.
 * `unvalidated`: we translated somebody else's question, so its score was never tried in these words.
 */
export type SpanishOrigin = 'official' | 'own' | 'unvalidated';

/** The Spanish of a question and where it comes from, or null where it is asked in English alone. */
export function spanishOf(itemId: string): { origin: SpanishOrigin; words: TranslatedItem } | null {
  const origins = [
    ['official', officialSpanishItems],
    ['own', ownSpanishItems],
    ['unvalidated', unvalidatedSpanishItems],
  ] as const;
  for (const [origin, items] of origins) {
    const words = items[itemId];
    if (words !== undefined) return { origin, words };
  }
  return null;
}

/** One thing about a Spanish wording that somebody still has to look at before it can be relied on. */
type ToConfirm = { who: 'bilingual-clinician' | 'publisher-copy' | 'rights-holder'; what: string };

type Wording = {
  /** Where its Spanish comes from; `own` where the whole questionnaire was written for this product, null where there is none. */
  spanish: SpanishOrigin | null;
  /** The notice in Spanish, where the publisher gives one. */
  notice?: string;
  /** How the Spanish was found. */
  source: string;
  toConfirm: readonly ToConfirm[];
};

const compare = (address: string): ToConfirm => ({
  who: 'publisher-copy',
  what: `compare every line with the publisher's own file (${address}); only public copies were at hand`,
});
const translated: ToConfirm = {
  who: 'bilingual-clinician',
  what: 'read our own translation, correct it and sign it with name and date; until then its score is shown as unvalidated',
};

/** The Spanish of each built-in instrument: whose words, from where, and what a person must still confirm. Shown at /admin/rules. */
export const wordings: Readonly<Record<string, Wording>> = {
  asq: {
    spanish: 'official',
    notice: 'Cuestionario ASQ (Ask Suicide-Screening Questions), National Institute of Mental Health (NIMH). Dominio público.',
    source: 'official Spanish version of the NIMH; three independent public copies agree word for word',
    toConfirm: [
      {
        who: 'bilingual-clinician',
        what: 'sign questions 1 to 5 and every message that follows a yes, with name and date',
      },
      {
        who: 'bilingual-clinician',
        what: 'the question when the last attempt was (asq.4.when) and its answers are our own, not the NIMH’s',
      },
      {
        who: 'bilingual-clinician',
        what: '“muerto” is the publisher’s masculine form: keep it, or decide for “muerto(a)”',
      },
      compare('nimh.nih.gov, ASQ toolkit, other languages'),
    ],
  },
  'phq-9': {
    spanish: 'official',
    notice: pfizerNoticeInSpanish,
    source: '“Spanish for the USA”; five public copies agree on the items, three on the difficulty question',
    toConfirm: [compare('phqscreeners.com')],
  },
  'gad-7': {
    spanish: 'official',
    notice: pfizerNoticeInSpanish,
    source: '“Spanish for the USA”; five public copies agree',
    toConfirm: [compare('phqscreeners.com')],
  },
  'audit-c': {
    spanish: 'official',
    notice: 'AUDIT © Organización Mundial de la Salud; reproducido con mención de la fuente.',
    source: 'Spanish edition of the WHO manual (WHO/MSD/MSB/01.6a), items 1 to 3; four public copies agree',
    toConfirm: [
      compare('who.int'),
      { who: 'rights-holder', what: 'a commercial deployer asks the WHO whether its use needs permission' },
      {
        who: 'bilingual-clinician',
        what: '“consumiciones” is the word of Spain: read the line of help that stands under question 2, outside the item',
      },
    ],
  },
  'pc-ptsd-5': {
    spanish: 'unvalidated',
    source: 'own translation: no published Spanish version was found that two copies share',
    toConfirm: [translated],
  },
  'drug-question': {
    spanish: 'unvalidated',
    source: 'own translation of the one published question; the questions after it are ours in both languages',
    toConfirm: [translated],
  },
  bip: { spanish: 'own', source: 'own wording in both languages, not a validated scale', toConfirm: [] },
  psy: { spanish: 'own', source: 'own wording in both languages, not a validated scale', toConfirm: [] },
  airway: { spanish: 'own', source: 'own wording in both languages, not a validated scale', toConfirm: [] },
  dis: {
    spanish: null,
    source: 'own wording, asked in English by a nurse who speaks with the patient',
    toConfirm: [],
  },
};
