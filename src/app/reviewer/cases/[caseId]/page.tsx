import { TRPCError } from '@trpc/server';
import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { textsOf } from '@/i18n/texts';
import { api } from '@/trpc/server';
import css from '@/ui/case/case.module.css';
import { DecideColumn } from './decide-column';
import { AnsweredQuestion } from '@/ui/case/answered-question';
import { PersonStrip } from '@/ui/case/person-strip';
import { RulesColumn } from '@/ui/case/rules-column';
import { Told } from '@/ui/case/told';
import { DeskShell } from '../../../desk-shell';
import { paths } from '../../../paths';
import { requireSession } from '../../../session/require-session';
import { CaseKeys } from './case-keys';
import { NotOpen } from './not-open';

export async function generateMetadata(): Promise<Metadata> {
  // No name: a title stands in the history of the browser.
  return { title: (await getTranslations('case'))('title') };
}

/** One case: what was told, what the rules make of it, what is decided. Opening it is written down. */
export default async function CasePage({ params }: { params: Promise<{ caseId: string }> }) {
  const [{ caseId }, session, locale, t] = await Promise.all([params, requireSession('staff'), getLocale(), getTranslations()]);
  const view = await readCase(caseId);
  return (
    <DeskShell here={null} own={{ href: paths.reviewerCase(caseId), words: t('case.mine') }}>
      {view === null ? (
        <NotOpen />
      ) : (
        <div className={css.screen}>
          <PersonStrip view={view} you={session.personId} />
          <main className={css.three} id="main" tabIndex={-1}>
            <section className={css.col} aria-label={t('case.told.title')}>
              <Told view={view} texts={textsOf(locale).questions}>
                <AnsweredQuestion requests={view.requests} you={session.personId} texts={textsOf(locale).questions} />
              </Told>
            </section>
            <section className={css.col} aria-label={t('case.rules.title')}>
              <RulesColumn screening={view.screening} />
            </section>
            <DecideColumn view={view} />
          </main>
          <CaseKeys />
        </div>
      )}
    </DeskShell>
  );
}

/** Null when it is not this reviewer's to open, does not exist, or the address is no id: all three look the same. */
async function readCase(caseId: string) {
  try {
    return await api().queue.case({ caseId });
  } catch (error) {
    if (error instanceof TRPCError && (error.code === 'NOT_FOUND' || error.code === 'BAD_REQUEST')) return null;
    throw error;
  }
}
