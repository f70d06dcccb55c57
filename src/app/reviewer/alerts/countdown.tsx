'use client';

import { hourMs } from '@/domain/shared/time/spans';
import { useTranslations } from 'next-intl';
import { useServerNow } from '@/ui/kit/use-server-now';
import { useClockWords } from '../queue/use-clock-words';
import css from './alert-page.module.css';

/** Counts down to a moment by the server's clock: minutes and seconds within the hour, else in words. Never read aloud by itself. */
export function Countdown({ until, readAt, words }: { until: string; readAt: string; words: 'left' | 'next' }) {
  const t = useTranslations('alerts.count');
  const { say, exact } = useClockWords();
  const leftMs = Date.parse(until) - useServerNow(readAt, 1_000);
  const time = exact(until);
  if (leftMs <= 0) return <span className={css.late}>{t(`${words}Over`, { time })}</span>;
  const seconds = Math.ceil(leftMs / 1_000);
  const figure = leftMs < hourMs ? `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}` : say(leftMs);
  return (
    <>
      <span className={css.count} role="timer">
        {figure}
      </span>{' '}
      {t(words, { time })}
    </>
  );
}
