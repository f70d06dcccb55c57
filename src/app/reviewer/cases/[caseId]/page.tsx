import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { textsOf } from '@/i18n/texts';
import { serverApi } from '@/trpc/server';
import css from './case-columns.module.css';
import { DecideColumn } from './decide-column';
import { AnsweredQuestion } from '@/ui/case/answered-question';
import { PersonStrip } from '@/ui/case/person-strip';
import { RulesColumn } from '@/ui/case/rules-column';
import { PatientReport } from '@/ui/case/patient-report';
import { DeskShell } from '../../../desk-shell';
import { paths } from '../../../paths';
import { NotYourPage } from '../../../not-your-page';
import { readForPage } from '../../../session/read-for-page';
import { requireSession } from '../../../session/require-session';
import { CaseAlert } from './case-alert';
import { CaseGate } from './case-gate';
import { CaseKeys } from './case-keys';

export async function generateMetadata(): Promise<Metadata> {
  // No name: a title is in the history of the browser.
  return { title: (await getTranslations('case'))('title') };
}

/** One case: what the patient reported, what the rules make of it, what is decided. Opening it is written down. */
export default async function CasePage({ params }: { params: Promise<{ caseId: string }> }) {
  const [{ caseId }, session, locale, t] = await Promise.all([params, requireSession('staff'), getLocale(), getTranslations()]);
  // First its state: what happens between the two is a difference, and found.
  const state = await readForPage(serverApi().queue.caseState({ caseId }));
  const view = await readForPage(serverApi().queue.case({ caseId }));
  if (state === null || view === null) return <NotYourPage page="case" />;
  return (
    <DeskShell here={null} own={{ href: paths.reviewerCase(caseId), words: t('case.mine') }}>
      <CaseGate caseId={caseId} state={state} mayHear={session.desks.includes('queue')}>
        <div className={css.screen}>
          <div>
            <PersonStrip view={view} you={session.personId} />
            <CaseAlert label={t('frame.desks.alerts')} />
          </div>
          <main className={css.three} id="main" tabIndex={-1}>
            <section className={css.col} aria-label={t('case.report.title')}>
              <PatientReport view={view} texts={textsOf(locale).questions}>
                <AnsweredQuestion requests={view.requests} you={session.personId} texts={textsOf(locale).questions} />
              </PatientReport>
            </section>
            <section className={css.col} aria-label={t('case.rules.title')}>
              <RulesColumn screening={view.screening} />
            </section>
            <DecideColumn view={view} />
          </main>
          <CaseKeys />
        </div>
      </CaseGate>
    </DeskShell>
  );
}
