import { getLocale, getTranslations } from 'next-intl/server';
import { dateInWords } from '@/domain/shared/time/in-words';
import type { ValueWords } from '@/ui/questionnaire/answer-words';

/** How measured answers are said back, in the reader's language and the units of the place. */
export async function valueWords(): Promise<ValueWords> {
  const [t, locale] = await Promise.all([getTranslations('intake.values'), getLocale()]);
  const day = (date: string) => dateInWords(date, locale);
  return {
    day,
    span: (months) =>
      [t('years', { n: Math.floor(months / 12) }), t('months', { n: months % 12 })].filter(Boolean).join(', ') ||
      t('lessThanMonth'),
    height: (cm) => {
      const inches = Math.round(cm / 2.54);
      return t('feetInches', { feet: Math.floor(inches / 12), inches: inches % 12 });
    },
    weight: (kg) => t('pounds', { n: Math.round(kg / 0.45359237) }),
    pressure: ({ systolicMmHg: systolic, diastolicMmHg: diastolic, takenOn }) =>
      takenOn === null
        ? t('dayForgotten', { systolic, diastolic })
        : t('pressureOn', { systolic, diastolic, date: day(takenOn) }),
    count: (n) => t('trials', { n }),
  };
}
