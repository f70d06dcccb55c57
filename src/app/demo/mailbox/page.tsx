import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { atClinic, momentInList } from '@/domain/shared/time/in-words';
import { env } from '@/env';
import { serverApi } from '@/trpc/server';
import { Card } from '@/ui/kit/card';
import { PatientShell } from '../../patient-shell';
import { paths } from '../../paths';
import { LetterText } from './letter-text';
import styles from './mailbox.module.css';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('demo'))('title') };
}

/** The letters of a demonstration. Loads itself again without script; in production there is no such page. */
export default async function MailboxPage() {
  if (env().CLEARWAY_MODE === 'production') notFound();
  const [t, locale, letters] = await Promise.all([getTranslations('demo'), getLocale(), serverApi().demo.letters()]);
  return (
    <PatientShell>
      <meta httpEquiv="refresh" content="5" />
      <div className={styles.mailbox}>
        <h1>{t('title')}</h1>
        <p>
          {t('lede')} <a href={paths.demoMailbox()}>{t('again')}</a>
        </p>
        {letters.length === 0 ? <p>{t('none')}</p> : null}
        {letters.map(({ id, to, subject, text, receivedAt }) => (
          <Card key={id} aria-label={`${subject}, ${to}`}>
            <h2>{subject}</h2>
            <p>
              {t('to')} <bdi>{to}</bdi>, {t('at')}{' '}
              <time dateTime={receivedAt}>{momentInList(receivedAt, atClinic(locale), 'seconds')}</time>
            </p>
            <LetterText text={text} />
          </Card>
        ))}
      </div>
    </PatientShell>
  );
}
