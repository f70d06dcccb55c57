import { highestTotal, type RatingScaleId } from '@/domain/visit/clinician-rating';
import type { Messages } from '@/i18n/english';
import { fill } from '@/ui/visit-room/fill';

type Words = Messages['visit']['ratings'];

/** "30 of 60, moderate." or, where nobody published bands, "4 of 24. No published bands." */
export function sayTotal(scale: RatingScaleId, { total, band }: { total: number; band: string | null }, words: Words): string {
  const all = highestTotal(scale);
  if (band === null) return fill(words.totalAlone, { total, all });
  const named: Readonly<Record<string, string>> = words.bands;
  return fill(words.total, { total, all, band: named[band] ?? band });
}
