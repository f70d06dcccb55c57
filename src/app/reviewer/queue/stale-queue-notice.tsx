'use client';

import { useTranslations } from 'next-intl';
import { useSyncExternalStore } from 'react';
import { refusalOf } from '@/trpc/refusal-of';
import { Button } from '@/ui/kit/button';
import { Notice } from '@/ui/kit/notice';
import { useTimes } from '@/ui/kit/use-times';
import { paths } from '../../paths';

function listen(tell: () => void) {
  window.addEventListener('online', tell);
  window.addEventListener('offline', tell);
  return () => {
    window.removeEventListener('online', tell);
    window.removeEventListener('offline', tell);
  };
}

type TroubleProps = { error: unknown; readAt: string; onAgain: () => void };

/** Says when the list on the screen is not the newest one, and why: offline, server away, or signed out. */
export function StaleQueueNotice({ error, readAt, onAgain }: TroubleProps) {
  const t = useTranslations('queue.error');
  const times = useTimes();
  const isOnline = useSyncExternalStore(
    listen,
    () => navigator.onLine,
    () => true,
  );
  const time = times.time(readAt);
  if (!isOnline)
    return (
      <Notice tone="wait" icon="offline" role="status">
        {t('offline', { time })}
      </Notice>
    );
  if (error === null) return null;
  if (refusalOf(error).code === 'UNAUTHORIZED')
    return (
      <Notice tone="wait" role="alert" action={<a href={paths.staffSignIn()}>{t('signIn')}</a>}>
        {t('ended')}
      </Notice>
    );
  return (
    <Notice tone="wait" role="status" action={<Button onClick={onAgain}>{t('again')}</Button>}>
      {t('stale', { time })}
    </Notice>
  );
}
