import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { PatientShell } from '@/app/patient-shell';
import { readOwnConsents } from '@/app/patient/own-case';
import { paths } from '@/app/paths';
import { consentForms } from '@/domain/answers/consents';
import { Notice } from '@/ui/kit/notice';
import css from './consents.module.css';
import { OneAgreement } from './one-agreement';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('consents.list'))('title') };
}

/** The person's copy of what they agreed to, in the words of that day, and how to take it back. Prints as shown. */
export default async function ConsentsPage({ searchParams }: { searchParams: Promise<{ done?: string }> }) {
  const [{ records, timeZone }, { done }, t, locale] = await Promise.all([
    readOwnConsents(),
    searchParams,
    getTranslations('consents.list'),
    getLocale(),
  ]);
  return (
    <PatientShell help={paths.askForHelp()} home={paths.patient()} side={<a href={paths.patient()}>{t('home')}</a>}>
      <div className={css.list}>
        <header>
          <h1>{t('title')}</h1>
          <p>{records.length === 0 ? t('none') : t('lede')}</p>
          {records.length === 0 ? null : <p className="small quiet no-print">{t('print')}</p>}
        </header>
        {done === undefined ? null : (
          <Notice tone="calm" role="status">
            {t('done')}
          </Notice>
        )}
        {consentForms.map((form) => (
          <OneAgreement
            key={form.kind}
            form={form}
            records={records.filter(({ kind }) => kind === form.kind)}
            when={{ locale, timeZone }}
          />
        ))}
      </div>
    </PatientShell>
  );
}
