import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { redirect } from 'next/navigation';
import { PatientShell } from '@/app/patient-shell';
import { inWords } from '@/app/patient/clinic-time';
import { readOwnCase } from '@/app/patient/own-case';
import { paths } from '@/app/paths';
import { api } from '@/trpc/server';
import { Notice } from '@/ui/kit/notice';
import { Icon } from '@/ui/kit/icon';
import css from './result.module.css';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('result'))('title') };
}

/** What the answers suggest, and what happens next. A clinician decides; where something worries, people come first. */
export default async function ResultPage({ searchParams }: { searchParams: Promise<{ received?: string }> }) {
  const [own, { received }, t, locale] = await Promise.all([readOwnCase(), searchParams, getTranslations('result'), getLocale()]);
  if (own === null) redirect(paths.patient());
  if (own.stage === 'answers') redirect(paths.intake());
  const told = await api().screening.result({ caseId: own.caseId });
  if (told.kind === 'safety' || told.kind === 'call-911') redirect(paths.care());
  const isCalm = told.kind !== 'contact-today';

  return (
    <PatientShell help={paths.care()} home={paths.patient()} side={<a href={paths.patient()}>{t('home')}</a>}>
      <div className={css.result}>
        {received === undefined ? null : (
          <Notice tone="calm" role="status">
            <strong>{t('receiptTitle')}</strong> {isCalm ? t('receiptLede') : null}
          </Notice>
        )}
        <header>
          <h1>{t(`${told.kind}.title`)}</h1>
          <p>{t.rich(`${told.kind}.words`, { strong: (words) => <strong>{words}</strong> })}</p>
          {told.submittedAt === null ? null : (
            <p className="quiet small">{t('received', { date: inWords(told.submittedAt, locale) })}</p>
          )}
        </header>
        {told.reasons.length === 0 ? null : (
          <section className={css.group} aria-labelledby="reasons">
            <h2 id="reasons">
              <Icon name="ask" />
              {t('reasonsTitle')} <small>{t('points', { n: told.reasons.length })}</small>
            </h2>
            <ul lang="en">
              {told.reasons.map(({ rule, words }) => (
                <li key={rule}>{words}</li>
              ))}
            </ul>
          </section>
        )}
        {isCalm ? (
          <section aria-labelledby="next">
            <h2 id="next">{t('nextTitle')}</h2>
            <ol className={css.next}>
              <li>{t('next1')}</li>
              <li>{t('next2')}</li>
              <li>{t('next3')}</li>
            </ol>
          </section>
        ) : (
          <p>
            <a className="btn btn--go" href={paths.care()}>
              {t('contact-today.title')}
            </a>
          </p>
        )}
        {isCalm && told.kind !== 'option' ? (
          <section aria-labelledby="other">
            <h2 id="other">{t('otherTitle')}</h2>
            <p>{t('otherLede')}</p>
            <ul className={css.other}>
              {(['other1', 'other2', 'other3', 'other4'] as const).map((key) => (
                <li key={key}>{t(key)}</li>
              ))}
            </ul>
          </section>
        ) : null}
        <p>
          {t.rich('worse', { call: (words) => <a href="tel:988">{words}</a>, text: (words) => <a href="sms:988">{words}</a> })}
        </p>
      </div>
    </PatientShell>
  );
}
