import { namesYearBefore, namesYearToCome } from '@/domain/answers/check-value';
import type { TrialListWords } from './trial-words';

/** The patient's day (YYYY-MM-DD), the year of birth (null where it is not known), and the words that were asked about already. */
type WhenContext = { today: string; bornIn: number | null; askedWhen: string | null };

/** What has to be said about the words for a time. A year before somebody was born is asked about once: what is sent again stays. */
export function faultOfWhen(when: string, { today, bornIn, askedWhen }: WhenContext, words: TrialListWords): string | undefined {
  if (when.length > 120) return words.amounts['too-long'];
  if (namesYearToCome(when, today)) return words.amounts['year-to-come'];
  if (bornIn === null || when === askedWhen || !namesYearBefore(when, bornIn)) return undefined;
  return words.amounts['before-birth'].replace('{year}', String(bornIn));
}
