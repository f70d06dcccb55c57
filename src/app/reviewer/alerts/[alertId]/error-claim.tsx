'use client';

import { useTranslations } from 'next-intl';
import type { AlertView } from '@/domain/safety/alert-view';
import { browserApi } from '@/trpc/client';
import { useCaseMoment } from '@/ui/case/case-words';
import { Button } from '@/ui/kit/button';
import { LiveRegion } from '@/ui/kit/live-region';
import css from '../alert-page.module.css';
import { useAlertAction } from './use-alert-action';

/** Somebody says that a STAT alert was raised in error. Another person reads why, and says yes or no; nobody does both. */
export function ErrorClaim({ view: { id: alertId, you, errorClaim } }: { view: AlertView }) {
  const t = useTranslations('alerts');
  const moment = useCaseMoment();
  const { act, isBusy, trouble } = useAlertAction();
  if (errorClaim === null) return null;
  const { byId: claimedById, by, at, note } = errorClaim;
  return (
    <section className={css.claim} aria-labelledby="claim">
      <h2 id="claim">{t('claim.title')}</h2>
      <p>{t('claim.by', { name: by, time: moment(at, true) })}</p>
      <p className={css.quote}>“{note}”</p>
      {claimedById === you ? (
        <p>{t('claim.wait')}</p>
      ) : (
        <p className={css.acts}>
          <Button
            look="go"
            disabled={isBusy}
            onClick={() => act(() => browserApi.alerts.confirmError.mutate({ alertId, claimedById }))}
          >
            {t('claim.yes')}
          </Button>
          <Button disabled={isBusy} onClick={() => act(() => browserApi.alerts.declineError.mutate({ alertId, claimedById }))}>
            {t('claim.no')}
          </Button>
        </p>
      )}
      <LiveRegion urgency="now">{trouble === null ? null : t(`trouble.${trouble}`)}</LiveRegion>
    </section>
  );
}
