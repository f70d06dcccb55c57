'use client';

import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { escalationKey } from '@/domain/safety/alert-announcements';
import type { AlertRow, AlertsView } from '@/domain/safety/alert-view';
import { useApi } from '@/trpc/react';
import { LiveRegion } from '@/ui/kit/live-region';
import { Notice } from '@/ui/kit/notice';
import { useServerNow } from '@/ui/kit/use-server-now';
import { useClockWords } from '../queue/use-clock-words';
import { AlertCard } from './alert-card';
import css from './alerts.module.css';
import { AlertsSection } from './alerts-section';
import { PagingHealth } from './paging-health';
import { useAlertChanges, useAlerts } from './use-alerts';
import { useNewAlerts } from './use-new-alerts';

/** Every alert by how far it came, read again at every hint and three times a minute. */
export function AlertsScreen({ initial }: { initial: AlertsView }) {
  const t = useTranslations('alerts');
  const api = useApi();
  const query = useAlerts(initial);
  const { data: view } = query;
  const { readAt } = view;
  const closed = view.closed.filter(({ caringContact }) => caringContact === null);
  const isLive = useAlertChanges();
  const nowMs = useServerNow(view.readAt);
  const { exact } = useClockWords();
  const [said, say] = useState('');
  const news = useNewAlerts(view.unseen);
  const acknowledge = useMutation(
    api.alerts.acknowledge.mutationOptions({
      onSettled: () => query.refetch(),
      onError: () => say(t('failed')),
    }),
  );
  const take = ({ id: alertId, patientName: name }: AlertRow) =>
    acknowledge.mutate({ alertId }, { onSuccess: () => say(t('announce.acknowledged', { name })) });
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
          <p key={escalationKey(row)}>{t('announce.new', { name: row.patientName })}</p>
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
          <AlertsSection
            id="in-hand"
            title={t('inHand.title')}
            count={view.inHand.length}
            none={t('inHand.none')}
            {...{ rows: view.inHand, readAt }}
          />
          <AlertsSection
            id="watched"
            title={t('watched.title')}
            count={view.watched.length}
            lede={t('watched.lede')}
            none={t('watched.none')}
            {...{ rows: view.watched, readAt }}
          />
          <AlertsSection id="closed" title={t('closed.title')} none={t('closed.none')} {...{ rows: closed, readAt }} />
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
