import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { textsOf } from '@/i18n/texts';
import type { AlertView } from '@/domain/safety/alert-view';
import { serverApi } from '@/trpc/server';
import { firstDialable } from '@/ui/kit/message-href';
import { NotYourPage } from '../../../not-your-page';
import { readForPage } from '../../../session/read-for-page';
import css from '../alert-page.module.css';
import { AlertsFrame } from '../alerts-frame';
import { type AlertKey, alertKeys } from './alert-key-names';
import { AlertLive } from './alert-live';
import { CallCard } from './call-card';
import { CloseForm } from './close-form';
import { ErrorClaim } from './error-claim';
import { OwnWords } from './own-words';
import { GivenAnswers } from './given-answers';
import { HolderCard } from './holder-card';
import { OutreachLog } from './outreach-log';
import { ReachPatient } from './reach-patient';
import { ReopenForm } from './reopen-form';
import { AlertHeading } from './alert-heading';
import { EscalationPanel } from './escalation-panel';
import { OutreachForm } from './outreach-form';

export async function generateMetadata(): Promise<Metadata> {
  // No name: a title is in the history of the browser.
  return { title: (await getTranslations('alerts'))('one.title') };
}

/** One alert: how to reach the patient, what was answered, what was tried, and how it ended. Opening it is written down. */
export default async function AlertPage({ params }: { params: Promise<{ alertId: string }> }) {
  const [{ alertId }, locale] = await Promise.all([params, getLocale()]);
  const view = await readForPage(serverApi().alerts.read({ alertId }));
  if (view === null) return <NotYourPage page="alerts" />;
  const { questions: texts } = textsOf(locale);
  const mayLog = view.closedAt === null || view.caringContact !== null;
  return (
    <AlertsFrame here={null}>
      <div className={css.screen}>
        <main id="main" className={css.page} tabIndex={-1}>
          <div className={css.first} data-level={view.closedAt === null ? view.level : undefined}>
            <AlertHeading view={view} texts={texts} />
            <CallCard view={view} />
            <HolderCard view={view} />
          </div>
          <EscalationPanel view={view} />
          <ErrorClaim view={view} />
          <div className={css.bench}>
            <ReachPatient view={view} />
            <div className={css.pane} data-column="" tabIndex={-1}>
              <GivenAnswers view={view} texts={texts} />
              <OwnWords view={view} />
              <OutreachLog view={view} />
            </div>
            <div className={css.pane} data-column="" tabIndex={-1}>
              {mayLog ? <OutreachForm alertId={view.id} isClosed={view.closedAt !== null} /> : null}
              {view.closedAt === null ? <CloseForm view={view} /> : null}
              {view.mayReopenUntil === null ? null : <ReopenForm alertId={view.id} until={view.mayReopenUntil} />}
            </div>
          </div>
        </main>
        <AlertLive caseId={view.caseId} works={keysThatWork(view, mayLog)} />
      </div>
    </AlertsFrame>
  );
}

/** The keys that do something for this alert now. */
function keysThatWork({ closedAt, acknowledgedAt, holderId, you, patient }: AlertView, mayLog: boolean): AlertKey[] {
  const hasPhone = firstDialable(patient.phoneParts) !== null;
  const works: Record<AlertKey, boolean> = {
    a: closedAt === null && acknowledgedAt === null,
    c: hasPhone,
    e: firstDialable(patient.contactPhoneParts) !== null,
    t: hasPhone && patient.mayText === true,
    l: mayLog,
    h: closedAt === null && holderId !== null && holderId !== you,
    o: true,
  };
  return alertKeys.filter((key) => works[key]);
}
