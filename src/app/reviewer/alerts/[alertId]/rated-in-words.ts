import type { useTranslations } from 'next-intl';
import type { RatedNumber } from '@/domain/safety/rated-numbers';
import { ratingScales } from '@/domain/visit/clinician-rating';

/** A clinician's number with its item, such as "MADRS item 10: 5". The item's wording stays on the licensed form. */
export const ratedInWords = (t: ReturnType<typeof useTranslations<'alerts'>>, { scale, place, number }: RatedNumber): string =>
  t('rating.words', { scale: ratingScales[scale].name, place, number });
