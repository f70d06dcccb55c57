import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { serverApi } from '@/trpc/server';
import { NotYourPage } from '../../not-your-page';
import { readForPage } from '../../session/read-for-page';
import { AlertsScreen } from './alerts-screen';
import { AlertsFrame } from './alerts-frame';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('alerts'))('title') };
}

/** The watchdog: every alert that nobody has seen, and whether the programs that page are alive. */
export default async function AlertsPage() {
  const view = await readForPage(serverApi().alerts.list());
  if (view === null) return <NotYourPage page="alerts" />;
  return (
    <AlertsFrame here="alerts">
      <AlertsScreen initial={view} />
    </AlertsFrame>
  );
}
