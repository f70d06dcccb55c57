import { getTranslations } from 'next-intl/server';

/** The sentences of SendWaiting, handed over as they are. */
export async function waitingWords() {
  const t = await getTranslations('offline');
  return { kept: t.raw('kept') as string, allSent: t('allSent') };
}
