import type { TranslatedItem } from '@/domain/instruments/translated-item';
import type { SpanishOrigin } from '@/domain/instruments/translations';

/**
 * Asked only when one of these earlier questions was itself asked and holds one of these codes (or `unknown`, `declined`); or
 * `atLeast` so many of them.
 */
export type AskedWhen = { anyOf: readonly { question: string; codes: readonly string[] }[]; atLeast?: number };

/** Ways to answer without an answer. Which of them a question offers is its own matter. */
export type Aside = 'unknown' | 'declined';

/** The words of an instrument, shown unchanged: in English, and in Spanish where there is any. */
type Verbatim = {
  language: 'en';
  stem?: string;
  text: string;
  instrument: string;
  copyright: string;
  /** Absent: a Spanish page shows the English words and says so. */
  spanish?: { origin: SpanishOrigin; words: TranslatedItem; notice?: string };
};

type Option = { code: string; label?: string };

/** The built-in screen, or the licensed one of a clinic that has brought its words. */
export type SuicideScreenKind = 'asq' | 'cssrs';

type Base = {
  /** Such as `phq9.2`. Never used again for something else. */
  id: string;
  /** Whether the answers are complete without it. */
  required: boolean;
  askedWhen?: AskedWhen;
  /** An older question whose answer stands in for this one in cases that began before it was asked. */
  settledBy?: string;
  /** Answers that outlast the branch: while one of them stands the question stays asked, so that it can be taken back. */
  keptCodes?: readonly string[];
  offers: readonly Aside[];
  /** Absent: the words stand in the message files under the question's id. */
  verbatim?: Verbatim;
  /** Belongs to one of the two suicide screens; a case is asked one of them and never both. */
  screen?: SuicideScreenKind;
  /** The licensed instrument it is of. Its `verbatim` is a construct label of ours: a patient reads the words of a pack, or none. */
  licensed?: string;
  /** Asks about suicide: never shown nor stored before the clinic knows how to reach the person. */
  safety?: true;
};

export type Question = Base &
  (
    | { kind: 'choice'; options: readonly Option[] }
    /** Tick all that apply. `none` is the code that stands alone. */
    | { kind: 'choices'; options: readonly Option[]; none: string }
    /** A number below `askBelow` or above `askAbove` can be, but is asked about before it is believed. */
    | {
        kind: 'number';
        unit: 'months' | 'cm' | 'kg';
        min: number;
        max: number;
        askBelow?: number;
        askAbove?: number;
        whole: boolean;
      }
    | { kind: 'text'; max: number; format: 'line' | 'lines' | 'name' | 'phone' }
    | { kind: 'date'; earliest: string }
    | { kind: 'bloodPressure' }
    | { kind: 'trials' }
    | { kind: 'medicines' }
  );

/** One screen: a question, or a group so tight that it is one thought. */
export type Step = { questions: readonly Question[] };
export type Section = { id: string; steps: readonly Step[] };

/** A screen for each question. */
export const each = (questions: readonly Question[]): Step[] => questions.map((question) => ({ questions: [question] }));

/** One screen for all of them. */
export const together = (...questions: readonly Question[]): Step => ({ questions });

const both: readonly Aside[] = ['unknown', 'declined'];
type More = {
  askedWhen?: AskedWhen;
  keptCodes?: readonly string[];
  offers?: readonly Aside[];
  required?: boolean;
  settledBy?: string;
};
const base = (id: string, { askedWhen, keptCodes, offers = both, required = true, settledBy }: More = {}) => ({
  ...{ id, askedWhen, keptCodes, offers, required },
  ...(settledBy !== undefined && { settledBy }),
});

/** One of several rows. The options' words stand in the message files. */
export const choice = (id: string, codes: readonly string[], more?: More): Question => ({
  ...base(id, more),
  kind: 'choice',
  options: codes.map((code) => ({ code })),
});

/** Yes, no, and the two ways of not saying. */
export const yesNo = (id: string, more?: More): Question => choice(id, ['yes', 'no'], more);

/** When a yes-or-no question before was answered with yes. */
export const afterYes = (question: string): AskedWhen => ({ anyOf: [{ question, codes: ['yes'] }] });
