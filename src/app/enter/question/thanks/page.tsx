import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { paths } from '../../../paths';
import { Door } from '../../door';
import styles from '../../enter.module.css';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('request.thanks'))('title') };
}

/** After the answer was sent. It says nothing of whose, or of what. */
export default async function ThanksPage() {
  const t = await getTranslations('request.thanks');
  return (
    <Door head={{ title: t('title'), lede: t('lede') }}>
      <p>{t('close')}</p>
      <p className={styles.ways}>
        <a href={paths.enter()}>{t('home')}</a>
      </p>
    </Door>
  );
}
