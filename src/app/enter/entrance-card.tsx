import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { env } from '@/env';
import { Notice } from '@/ui/kit/notice';
import { PatientShell } from '../patient-shell';
import { paths } from '../paths';
import styles from './enter.module.css';

type DoorProps = {
  /** Left out where only the browser knows what the page can say. */
  head?: { title: string; lede: string };
  children: ReactNode;
};

/** The sheet of every page at the patients' entrance. A demonstration says where its letters go. */
export async function EntranceCard({ head, children }: DoorProps) {
  const t = await getTranslations('enter');
  return (
    <PatientShell>
      <div className={styles.sheet}>
        {head ? (
          <div className={styles.words}>
            <h1>{head.title}</h1>
            <p>{head.lede}</p>
          </div>
        ) : null}
        {children}
        {env().CLEARWAY_MODE === 'production' ? null : (
          <Notice tone="info" action={<a href={paths.demoMailbox()}>{t('demoMailbox')}</a>}>
            {t('demo')}
          </Notice>
        )}
      </div>
    </PatientShell>
  );
}
