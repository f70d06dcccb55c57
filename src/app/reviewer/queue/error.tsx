'use client';

import { useTranslations } from 'next-intl';
import { Button } from '@/ui/kit/button';
import { EmptyState } from '@/ui/kit/empty-state';

/** The page itself did not come. Nothing is lost: the queue lives on the server. */
export default function QueueError({ reset }: { reset: () => void }) {
  const t = useTranslations('queue.error');
  return (
    <main id="main" className="desk" style={{ padding: 'var(--space-24)' }}>
      <EmptyState title={t('title')} action={<Button onClick={reset}>{t('again')}</Button>}>
        {t('text')}
      </EmptyState>
    </main>
  );
}
