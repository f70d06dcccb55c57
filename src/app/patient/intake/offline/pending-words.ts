import { getTranslations } from 'next-intl/server';

/** The sentences of SendPending, handed over as they are. */
export async function pendingWords() {
  const t = await getTranslations('offline');
  return { kept: t.raw('kept') as string, allSent: t('allSent') };
}
