import type { useTranslations } from 'next-intl';
import { highestTotal, type RatingScaleId } from '@/domain/visit/clinician-rating';

type RatingTexts = ReturnType<typeof useTranslations<'visit.ratings'>>;
type Total = { total: number; band: string | null };

const bands = ['none', 'mild', 'moderate', 'severe'] as const;

/** "30 of 60, moderate." or, where nobody published bands, "4 of 24. No published bands." */
export function formatTotal(scale: RatingScaleId, { total, band }: Total, t: RatingTexts): string {
  const all = highestTotal(scale);
  if (band === null) return t('totalAlone', { total, all });
  const known = bands.find((one) => one === band);
  return t('total', { total, all, band: known === undefined ? band : t(`bands.${known}`) });
}
