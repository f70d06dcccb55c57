'use client';

import { useTranslations } from 'next-intl';
import type { AlertRow } from '@/domain/safety/alert-view';
import { useClockWords } from '../queue/use-clock-words';

/** How far the escalation has gone: who was paged when, and when the next page goes out. */
export function SentPages({ row: { pages, nextPageAt, nextPageTo, acknowledgedAt } }: { row: AlertRow }) {
  const t = useTranslations('alerts.row');
  const { exact } = useClockWords();
  return (
    <ul>
      {pages.length === 0 ? <li>{t('notPaged')}</li> : null}
      {pages.map(({ rung, to, everyoneBecause, at }) => (
        <li key={rung}>{t('paged', { name: to ?? t(`everyone.${everyoneBecause ?? 'all'}`), time: exact(at) })}</li>
      ))}
      {acknowledgedAt !== null ? null : (
        <li>{nextPageAt === null ? t('last') : t('next', { name: nextPageTo ?? t('everyone.all'), time: exact(nextPageAt) })}</li>
      )}
    </ul>
  );
}
