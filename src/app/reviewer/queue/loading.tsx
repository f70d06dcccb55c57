import { getTranslations } from 'next-intl/server';
import { Skeleton } from '@/ui/kit/skeleton';
import { DeskShell } from '../../desk-shell';

const lines = Array.from({ length: 18 }, (_, place) => (place % 5 === 0 ? '12rem' : '100%'));

/** The desk with empty lines, as tall as the list that comes. */
export default async function QueueLoading() {
  const t = await getTranslations('queue');
  return (
    <DeskShell here="queue">
      <main id="main" style={{ padding: 'var(--space-16)' }}>
        <Skeleton label={t('loading')} widths={lines} />
      </main>
    </DeskShell>
  );
}
