import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { textsOf } from '@/i18n/texts';
import { api } from '@/trpc/server';
import { NotYourPage } from '../../../not-your-page';
import { readForPage } from '../../../session/read-for-page';
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
  const view = await readForPage(api().alerts.read({ alertId }));
  if (view === null) return <NotYourPage page="alerts" />;
  return (
    <AlertsDesk here={null}>
      <main id="main" className="desk__page" tabIndex={-1}>
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
      </main>
    </AlertsDesk>
  );
}
