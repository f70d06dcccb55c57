import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { serverApi } from '@/trpc/server';
import { DeskShell } from '../../desk-shell';
import { NotYourPage } from '../../not-your-page';
import { readForPage } from '../../session/read-for-page';
import { QueueCount } from './queue-count';
import { QueueScreen } from './queue-screen';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('queue'))('title') };
}

/** Everyone who waits for a reviewer. The list comes with the page; from then on the screen keeps itself up to date. */
export default async function QueuePage() {
  const [t, queue] = await Promise.all([getTranslations('queue'), readForPage(serverApi().queue.list())]);
  if (queue === null) return <NotYourPage page="queue" />;
  return (
    <DeskShell here="queue" badges={{ queue: <QueueCount initial={queue} /> }} skip={t('skip')}>
      <QueueScreen initial={queue} />
    </DeskShell>
  );
}
