'use client';

import { useTranslations } from 'next-intl';
import type { AlertView } from '@/domain/safety/alert-view';
import { useCaseMoment } from '@/ui/case/case-words';
import css from '../alert-page.module.css';
import { Countdown } from '../countdown';

/** Who was paged when, who has it, and who is next with the time until then. */
export function EscalationPanel({ view }: { view: AlertView }) {
  const t = useTranslations('alerts.row');
  const moment = useCaseMoment();
  const { pages, nextPageAt, nextPageTo, acknowledgedAt, acknowledgedBy, closedAt, readAt } = view;
  return (
    <section className={css.escalation} aria-labelledby="told">
      <h2 id="told">{t('pagesTitle')}</h2>
      <ol className={css.levels}>
        <li data-step="done">
          <b>{moment(view.pagedFrom)}</b> {t('pagingBegan')}
        </li>
        {pages.map(({ rung, to, everyoneBecause, at }) => (
          <li key={rung} data-step="done">
            <b>{moment(at)}</b> {to ?? t(`everyone.${everyoneBecause ?? 'all'}`)}
          </li>
        ))}
        {acknowledgedAt === null || closedAt !== null ? null : (
          <li data-step="here">
            <b>{moment(acknowledgedAt)}</b> {t('took', { name: acknowledgedBy ?? '' })}
            <br />
            <span className="quiet">{t('held')}</span>
          </li>
        )}
        {nextPageAt === null ? null : (
          <li data-step="ahead">
            <b>{moment(nextPageAt)}</b> {nextPageTo ?? t('everyone.all')}
            <br />
            <Countdown until={nextPageAt} readAt={readAt} words="next" />
          </li>
        )}
      </ol>
      {nextPageAt === null && acknowledgedAt === null && closedAt === null ? <p>{t('last')}</p> : null}
    </section>
  );
}
