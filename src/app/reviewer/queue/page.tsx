import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { api } from '@/trpc/server';
import { DeskShell } from '../../desk-shell';
import { paths } from '../../paths';
import { DeskSide } from '../desk-side';
import { QueueCount } from './queue-count';
import { QueueScreen } from './queue-screen';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('queue'))('title') };
}

/** Everyone who waits for a reviewer. The list comes with the page; from then on the screen keeps itself up to date. */
export default async function QueuePage() {
  const [t, rules, queue] = await Promise.all([getTranslations('queue'), getTranslations('rules'), api().queue.list()]);
  const tab = { href: paths.queue(), words: t('tab'), badge: <QueueCount initial={queue} />, here: true };
  return (
    <DeskShell
      home={paths.queue()}
      tabs={[tab, { href: paths.rules(), words: rules('title') }]}
      side={<DeskSide />}
      skip={t('skip')}
    >
      <QueueScreen initial={queue} />
    </DeskShell>
  );
}
