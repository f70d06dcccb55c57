import type { AmountWords } from './amount-field';

/** What is said beside the fields of an entry. */
export type EntryWords = AmountWords &
  Readonly<Record<'no-letter' | 'too-long' | 'year-to-come' | 'before-birth' | 'two-meanings', string>>;
