import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { redirect } from 'next/navigation';
import { PatientShell } from '@/app/patient-shell';
import { atClinic, dayInWords, dayOnRecord } from '@/domain/shared/time/in-words';
import { clinicPhones } from '@/app/patient/clinic-phones';
import { momentWords } from '@/domain/shared/time/moment-words';
import { answersOf, readNextVisit, readForPatient, readOwnCase, readOwnStatus } from '@/app/patient/own-case';
import { paths } from '@/app/paths';
import type { Locale } from '@/domain/shared/preferences';
import { textsOf } from '@/i18n/texts';
import { serverApi } from '@/trpc/server';
import { Notice } from '@/ui/kit/notice';
import { ResultHeading } from './result-heading';
import { NextBox } from './next-box';
import { PointGroups } from './point-groups';
import { pointWords } from './point-words';
import { ResultAlso } from './result-also';
import { FormResultNotice } from './form-result-notice';
import { decisionReviewDraft } from './decision-review-form';
import { typedFieldsFor } from '@/trpc/typed-fields';
import { Tasks } from './tasks';
import css from './result.module.css';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('result'))('title') };
}

/** The sentences beside the fields of a reading. */
function noteWordsOf(locale: Locale) {
  const { intake, tasks } = textsOf(locale);
  return { faults: intake.faults, readings: intake.readings, full: tasks.readings.full, old: tasks.readings.old };
}

type Search = Promise<{ received?: string; said?: string }>;

/** The status of the case: what a clinician decided, what the answers suggest, what is to be done, and what else may help. */
export default async function ResultPage({ searchParams }: { searchParams: Search }) {
  const [own, search, t, locale] = await Promise.all([readOwnCase(), searchParams, getTranslations('result'), getLocale()]);
  if (own === null) redirect(paths.patient());
  if (own.stage === 'answers') redirect(paths.intake());
  const { caseId } = own;
  const [result, status] = await Promise.all([readForPatient(serverApi().screening.result({ caseId })), readOwnStatus(caseId)]);
  const isGrave = result.kind === 'safety' || result.kind === 'call-911';
  if (isGrave && status.decision === null) redirect(paths.care());

  const visit = status.stage === 'visit' ? await readNextVisit() : null;
  const zoned = { locale, timeZone: status.timeZone };
  const said = (instant: string) => {
    const { own: here, clinic } = momentWords(instant, zoned);
    return clinic === null ? here : t('both', { own: here, clinic });
  };
  const by = status.promisedBy === null ? null : said(status.promisedBy);
  const words = await pointWords(answersOf(own), result);
  const named = answersOf(own)['about.name'];
  const isCalm = !status.calls && result.points.length > 0;
  const { decision, toDos: tasks } = status;

  return (
    <PatientShell help={paths.askForHelp()} home={paths.patient()} side={<a href={paths.patient()}>{t('home')}</a>}>
      <div className={isCalm ? css.result : `${css.result} ${css.narrow}`}>
        <p className="print-only small">
          {t('printed', {
            clinic: `Clearway, ${clinicPhones}`,
            name: named?.kind === 'text' ? named.text : t('unnamed'),
            date: dayOnRecord(new Date(), zoned),
          })}
        </p>
        {search.received === undefined ? null : (
          <Notice tone="calm" role="status">
            <strong>{t('receiptTitle')}</strong>{' '}
            {status.calls || by === null ? null : `${t('receiptBy', { time: by })} ${t('receiptMail')}`}
          </Notice>
        )}
        <FormResultNotice said={search.said} by={by} />
        {search.said === 'asked' ? <span hidden data-draft-done={decisionReviewDraft(caseId)} /> : null}
        <ResultHeading
          {...{ result, status, by }}
          received={result.submittedAt === null ? null : said(result.submittedAt)}
          decidedOn={decision === null ? null : dayInWords(decision.at, atClinic(locale))}
        />
        <div className={css.body}>
          {status.calls ? (
            <p>
              <a className="btn btn--go" href={paths.care()}>
                {t('contact-today.talk')}
              </a>
            </p>
          ) : (
            <NextBox
              {...{ status, by }}
              visit={visit === null ? null : { visitId: visit.visitId, time: said(visit.scheduledFor) }}
            />
          )}
          {tasks.length === 0 ? null : (
            <Tasks
              caseId={caseId}
              tasks={tasks}
              today={own.today}
              noteWords={noteWordsOf(locale)}
              typed={search.said === 'reading' ? await typedFieldsFor(caseId) : null}
              isOpen={status.stage === 'queue' && tasks.some(({ doneAt }) => doneAt === null)}
            />
          )}
          {isCalm ? <PointGroups points={result.points} words={words} answers={answersOf(own)} /> : null}
          <ResultAlso {...{ caseId, status, isCalm }} />
        </div>
      </div>
    </PatientShell>
  );
}
