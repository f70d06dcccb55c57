import { hasLetter } from '@/domain/answers/check-value';
import { openMeanings } from '@/domain/treatments/two-meanings';
import type { EntryWords } from './entry-words';

type NameWords = { nameHint: string; amounts: EntryWords };

/**
 * What has to be said about the name of a medicine before it is kept. A brand that means two medicines is asked about once:
 * who does not know which it was sends the same name again, and a clinician asks. `askedAbout` is the name that was asked about.
 */
export function faultOfName(name: string, words: NameWords, askedAbout: string | null): string | undefined {
  if (name === '') return words.nameHint;
  if (name.length > 120) return words.amounts['too-long'];
  if (!hasLetter(name)) return words.amounts['no-letter'];
  const [one, other] = (name === askedAbout ? null : openMeanings(name)) ?? [];
  if (one === undefined || other === undefined) return undefined;
  return words.amounts['two-meanings'].replace('{name}', name).replace('{one}', one).replace('{other}', other);
}
