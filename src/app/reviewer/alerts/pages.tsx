'use client';

import { useTranslations } from 'next-intl';
import { rungsOf } from '@/domain/safety/alert-ladder';
import type { AlertRow } from '@/domain/safety/alert-view';
import { useClockWords } from '../queue/use-clock-words';

/** How far the ladder was climbed: who was paged when, and when the next page goes out. */
export function Pages({ row: { level, pages, nextPageAt, acknowledgedAt } }: { row: AlertRow }) {
  const t = useTranslations('alerts.row');
  const { exact } = useClockWords();
  const steps = rungsOf(level, new Date(0)).length;
  return (
    <ul>
      {pages.length === 0 ? <li>{t('notPaged')}</li> : null}
      {pages.map(({ rung, to, at }) => (
        <li key={rung}>{t('paged', { step: rung + 1, steps, name: to ?? t('everyone'), time: exact(at) })}</li>
      ))}
      {acknowledgedAt !== null ? null : <li>{nextPageAt === null ? t('last') : t('next', { time: exact(nextPageAt) })}</li>}
    </ul>
  );
}
