import { getLocale, getTranslations } from 'next-intl/server';
import { paths } from '@/app/paths';
import { textsOf } from '@/i18n/texts';

/** The sentences a form may need while it saves: handed over as they are, so that no catalog goes to the browser. */
export async function formWords(path: string) {
  const [t, kept, locale] = await Promise.all([getTranslations('intake'), getTranslations('offline'), getLocale()]);
  return {
    saved: t('saved'),
    saving: t('saving'),
    waiting: t('waiting'),
    refused: t('refused'),
    kept: kept.raw('kept') as string,
    allSent: kept('allSent'),
    signedOut: t('signedOut'),
    signedOutKept: kept('signedOutKept'),
    signIn: t('signIn'),
    signInHref: paths.enter(path),
    faults: textsOf(locale).intake.faults,
    readings: textsOf(locale).intake.readings,
  };
}
