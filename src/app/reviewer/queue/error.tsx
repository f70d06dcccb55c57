'use client';

import { useTranslations } from 'next-intl';
import { Button } from '@/ui/kit/button';
import { EmptyState } from '@/ui/kit/empty-state';
import { useLookAgain } from '../../use-look-again';

/** The page itself did not come. Nothing is lost: the queue lives on the server. */
export default function QueueError({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  const t = useTranslations('queue.error');
  const isAway = useLookAgain(error.digest);
  return (
    <main id="main" className="desk" style={{ padding: 'var(--space-24)' }}>
      <EmptyState title={t('title')} action={<Button onClick={reset}>{t('again')}</Button>}>
        {t(isAway ? 'away' : 'text')}
      </EmptyState>
    </main>
  );
}
