'use client';

import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { escalationKey, announceAlerts, type AlertAnnouncements } from '@/domain/safety/alert-announcements';
import type { AlertRow, AlertsView } from '@/domain/safety/alert-view';
import { useApi } from '@/trpc/react';
import { LiveRegion } from '@/ui/kit/live-region';
import { Notice } from '@/ui/kit/notice';
import { useServerNow } from '@/ui/kit/use-server-now';
import { useClockWords } from '../queue/use-clock-words';
import { AlertCard } from './alert-card';
import css from './alerts.module.css';
import { AlertsTable } from './alerts-table';
import { PagingHealth } from './paging-health';
import { useAlertChanges, useAlerts } from './use-alerts';

/** Every alert by how far it came, read again at every hint and three times a minute. */
export function AlertsScreen({ initial }: { initial: AlertsView }) {
  const t = useTranslations('alerts');
  const api = useApi();
  const query = useAlerts(initial);
  const { data: view } = query;
  const closed = view.closed.filter(({ caringContact }) => caringContact === null);
  const isLive = useAlertChanges();
  const nowMs = useServerNow(view.readAt);
  const { exact } = useClockWords();
  const [said, say] = useState('');
  const news = useNews(view.unseen);
  const acknowledge = useMutation(
    api.alerts.acknowledge.mutationOptions({
      onSettled: () => query.refetch(),
      onError: () => say(t('failed')),
    }),
  );
  const take = ({ id: alertId, patientName: name }: AlertRow) =>
    acknowledge.mutate({ alertId }, { onSuccess: () => say(t('said.acknowledged', { name })) });
  return (
    <main id="main" className={`desk__page ${css.wide}`} tabIndex={-1}>
      <h1>{t('title')}</h1>
      {query.error === null ? null : (
        <Notice tone="wait" role="alert">
          {t('stale', { time: exact(view.readAt) })}
        </Notice>
      )}
      <LiveRegion urgency="now" aloud>
        {news.map((row) => (
          <p key={escalationKey(row)}>{t('said.new', { name: row.patientName })}</p>
        ))}
      </LiveRegion>
      <LiveRegion>{said === '' ? null : <Notice tone="info">{said}</Notice>}</LiveRegion>
      <section className={css.part} aria-labelledby="unseen">
        <h2 id="unseen">
          {t('unseen.title')} ({view.unseen.length})
        </h2>
        {view.unseen.length === 0 ? <p className="quiet">{t('unseen.none')}</p> : null}
        <ul className={css.list}>
          {view.unseen.map((row) => (
            <AlertCard key={row.id} {...{ row, nowMs, readAt: view.readAt }} isBusy={acknowledge.isPending} onTake={take} />
          ))}
        </ul>
      </section>
      <div className={css.bench}>
        <div>
          <section className={css.part} aria-labelledby="in-hand">
            <h2 id="in-hand">
              {t('inHand.title')} ({view.inHand.length})
            </h2>
            {view.inHand.length === 0 ? (
              <p className="quiet">{t('inHand.none')}</p>
            ) : (
              <AlertsTable caption={t('inHand.title')} rows={view.inHand} readAt={view.readAt} />
            )}
          </section>
          <section className={css.part} aria-labelledby="watched">
            <h2 id="watched">
              {t('watched.title')} ({view.watched.length})
            </h2>
            <p className="quiet">{t(view.watched.length === 0 ? 'watched.none' : 'watched.lede')}</p>
            {view.watched.length === 0 ? null : (
              <AlertsTable caption={t('watched.title')} rows={view.watched} readAt={view.readAt} />
            )}
          </section>
          <section className={css.part} aria-labelledby="closed">
            <h2 id="closed">{t('closed.title')}</h2>
            {closed.length === 0 ? (
              <p className="quiet">{t('closed.none')}</p>
            ) : (
              <AlertsTable caption={t('closed.title')} rows={closed} readAt={view.readAt} />
            )}
          </section>
        </div>
        <aside aria-labelledby="life">
          <PagingHealth view={view} nowMs={nowMs} />
          <section className={css.part} aria-labelledby="rule">
            <h2 id="rule">{t('rule.title')}</h2>
            <p>{t('rule.text')}</p>
          </section>
        </aside>
      </div>
      <p className="small quiet">{isLive ? t('live') : t('connecting')}</p>
    </main>
  );
}

/** Alerts that were raised, or climbed again, since the last look: they are spoken, once. */
function useNews(unseen: readonly AlertRow[]): readonly AlertRow[] {
  const [heard, setHeard] = useState<AlertAnnouncements<AlertRow>>({ seen: unseen, news: [] });
  if (heard.seen === unseen) return heard.news;
  const next = announceAlerts(heard, unseen);
  setHeard(next);
  return next.news;
}
