import { TRPCError } from '@trpc/server';
import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { textsOf } from '@/i18n/texts';
import { api } from '@/trpc/server';
import { EmptyState } from '@/ui/kit/empty-state';
import { paths } from '../../../paths';
import css from '../alerts.module.css';
import { AlertsDesk } from '../desk';
import { AlertHead } from './alert-head';
import { CloseForm } from './close-form';
import { GivenAnswers } from './given-answers';
import { OutreachLog } from './outreach-log';
import { Reach } from './reach';
import { TryForm } from './try-form';

export async function generateMetadata(): Promise<Metadata> {
  // No name: a title stands in the history of the browser.
  return { title: (await getTranslations('alerts'))('one.title') };
}

/** One alert: how to reach the patient, what was answered, what was tried, and how it ended. Opening it is written down. */
export default async function AlertPage({ params }: { params: Promise<{ alertId: string }> }) {
  const [{ alertId }, locale, t] = await Promise.all([params, getLocale(), getTranslations('alerts')]);
  const view = await readAlert(alertId);
  return (
    <AlertsDesk here={null}>
      <main id="main" className="desk__page" tabIndex={-1}>
        {view === null ? (
          <EmptyState isPage title={t('gone.title')} action={<a href={paths.alerts()}>{t('back')}</a>}>
            {t('gone.text')}
          </EmptyState>
        ) : (
          <>
            <AlertHead view={view} />
            <div className={css.two}>
              <Reach view={view} />
              <GivenAnswers view={view} texts={textsOf(locale).questions} />
            </div>
            <section className={css.part} aria-labelledby="tried">
              <h2 id="tried">{t('log.title')}</h2>
              <OutreachLog view={view} />
            </section>
            {view.closedAt === null ? (
              <div className={css.two}>
                <TryForm alertId={view.id} />
                <CloseForm alertId={view.id} />
              </div>
            ) : null}
          </>
        )}
      </main>
    </AlertsDesk>
  );
}

/** Null when it does not exist or the address is no id: both look the same. */
async function readAlert(alertId: string) {
  try {
    return await api().alerts.read({ alertId });
  } catch (error) {
    if (error instanceof TRPCError && (error.code === 'NOT_FOUND' || error.code === 'BAD_REQUEST')) return null;
    throw error;
  }
}
