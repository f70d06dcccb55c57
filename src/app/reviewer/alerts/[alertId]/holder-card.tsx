'use client';

import { useTranslations } from 'next-intl';
import type { AlertView } from '@/domain/safety/alert-view';
import { initialsOf } from '@/domain/shared/initials';
import { api } from '@/trpc/client';
import { useMoment } from '@/ui/case/case-words';
import { Button } from '@/ui/kit/button';
import { LiveRegion } from '@/ui/kit/live-region';
import { KeyHint, Who } from '@/ui/kit/status';
import css from '../alert-page.module.css';
import { Countdown } from '../countdown';
import { AlertReaders } from './alert-readers';
import { useAct } from './use-act';

/** Who has it and how long is left. Nobody has it: one press takes it, and the pages stop. */
export function HolderCard({ view }: { view: AlertView }) {
  const t = useTranslations('alerts');
  const moment = useMoment();
  const { act, isBusy, trouble } = useAct();
  const { id: alertId, acknowledgedAt, acknowledgedBy, holderId, closedAt, closedBy, disposition, readAt } = view;
  if (closedAt !== null)
    return (
      <section aria-label={t('holder.title')}>
        <p>
          <b>
            {t('close.done', {
              name: closedBy ?? '',
              time: moment(closedAt, true),
              disposition: disposition === null ? '' : t(`close.dispositions.${disposition}`),
            })}
          </b>
        </p>
        {view.closingNote === '' ? null : <p>“{view.closingNote}”</p>}
        {view.caringContact === null ? null : (
          <p>
            <b>{t('care.due', { from: moment(view.caringContact.from, true), to: moment(view.caringContact.to, true) })}</b>
          </p>
        )}
        <AlertReaders alertId={alertId} />
      </section>
    );
  return (
    <section aria-label={t('holder.title')}>
      {acknowledgedAt === null || holderId === null ? (
        <>
          <p>
            <b>{t('holder.nobody')}</b>
          </p>
          <p>
            <Button
              look="go"
              disabled={isBusy}
              data-key="a"
              aria-keyshortcuts="a"
              onClick={() => act(() => api.alerts.acknowledge.mutate({ alertId }))}
            >
              {t('row.acknowledge')}
              <KeyHint>a</KeyHint>
            </Button>
          </p>
        </>
      ) : (
        <>
          <p className={css.hasLine}>
            <Who
              initials={initialsOf(acknowledgedBy ?? '')}
              name={acknowledgedBy ?? ''}
              state={holderId === view.you ? 'you' : undefined}
            />
            <b>
              {holderId === view.you
                ? t('holder.you', { time: moment(acknowledgedAt) })
                : t('row.acknowledged', { name: acknowledgedBy ?? '', time: moment(acknowledgedAt) })}
            </b>
          </p>
          {holderId === view.you ? null : (
            <p>
              <Button
                disabled={isBusy}
                data-key="h"
                aria-keyshortcuts="h"
                onClick={() => act(() => api.alerts.takeOver.mutate({ alertId, holderId }))}
              >
                {t('holder.takeOver', { name: acknowledgedBy ?? '' })}
                <KeyHint>h</KeyHint>
              </Button>
            </p>
          )}
        </>
      )}
      <p>
        <Countdown until={view.reachBy} readAt={readAt} words="left" />
      </p>
      <AlertReaders alertId={alertId} />
      <LiveRegion urgency="now">{trouble === null ? null : t(`trouble.${trouble}`)}</LiveRegion>
    </section>
  );
}
