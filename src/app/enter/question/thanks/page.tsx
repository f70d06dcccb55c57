import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { paths } from '../../../paths';
import { EntranceCard } from '../../entrance-card';
import styles from '../../enter.module.css';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('request.thanks'))('title') };
}

/** After the answer was sent. It says nothing of whose, or of what. */
export default async function ThanksPage() {
  const t = await getTranslations('request.thanks');
  return (
    <EntranceCard head={{ title: t('title'), lede: t('lede') }}>
      <p>{t('close')}</p>
      <p className={styles.actions}>
        <a href={paths.enter()}>{t('home')}</a>
      </p>
    </EntranceCard>
  );
}
