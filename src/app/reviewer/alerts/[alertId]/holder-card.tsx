'use client';

import { useTranslations } from 'next-intl';
import type { AlertView } from '@/domain/safety/alert-view';
import { initialsOf } from '@/domain/shared/initials';
import { browserApi } from '@/trpc/client';
import { useCaseMoment } from '@/ui/case/case-words';
import { Button } from '@/ui/kit/button';
import { LiveRegion } from '@/ui/kit/live-region';
import { KeyHint, PersonMark } from '@/ui/kit/status';
import css from '../alert-page.module.css';
import { Countdown } from '../countdown';
import { AlertReadersLine } from './alert-readers';
import { AlertClosing } from './alert-closing';
import { useAlertAction } from './use-alert-action';

/** Who has it and how long is left. Nobody has it: one press takes it, and the pages stop. */
export function HolderCard({ view }: { view: AlertView }) {
  const t = useTranslations('alerts');
  const moment = useCaseMoment();
  const { act, isBusy, trouble } = useAlertAction();
  const { id: alertId, acknowledgedAt, acknowledgedBy, holderId, closedAt, readAt } = view;
  if (closedAt !== null) return <AlertClosing view={view} closedAt={closedAt} />;
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
              onClick={() => act(() => browserApi.alerts.acknowledge.mutate({ alertId }))}
            >
              {t('row.acknowledge')}
              <KeyHint>a</KeyHint>
            </Button>
          </p>
        </>
      ) : (
        <>
          <p className={css.hasLine}>
            <PersonMark
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
                onClick={() => act(() => browserApi.alerts.takeOver.mutate({ alertId, holderId }))}
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
      <AlertReadersLine alertId={alertId} />
      <LiveRegion urgency="now">{trouble === null ? null : t(`trouble.${trouble}`)}</LiveRegion>
    </section>
  );
}
