'use client';

import { useTranslations } from 'next-intl';
import { useId, useRef } from 'react';
import { browserApi } from '@/trpc/client';
import { Button } from '@/ui/kit/button';
import { Dialog } from '@/ui/kit/dialog';
import { LiveRegion } from '@/ui/kit/live-region';
import { useAlertAction } from '../[alertId]/use-alert-action';

type RemoveShiftProps = { shiftId: string; name: string; from: string; to: string };

/** Takes one shift off the calendar, after it was asked once whose and when: a slip here leaves the pager to nobody. */
export function RemoveShift({ shiftId, name, from, to }: RemoveShiftProps) {
  const t = useTranslations('alerts');
  const { act, isBusy, trouble } = useAlertAction();
  const asking = useRef<HTMLDialogElement>(null);
  const id = useId();
  const close = () => asking.current?.close();
  const remove = async () => {
    if (await act(() => browserApi.alerts.removeShift.mutate({ shiftId }))) close();
  };
  return (
    <>
      <Button look="bare" aria-label={t('cover.removeName', { name, from })} onClick={() => asking.current?.showModal()}>
        {t('cover.remove')}
      </Button>
      <Dialog
        ref={asking}
        id={id}
        title={t('cover.removeTitle', { name })}
        actions={
          <>
            <Button onClick={close}>{t('cover.removeNo')}</Button>
            <Button look="go" disabled={isBusy} onClick={remove}>
              {t('cover.removeYes', { name })}
            </Button>
          </>
        }
      >
        <p>{t('cover.removeText', { name, from, to })}</p>
        <p>{t('cover.removeGap')}</p>
        <LiveRegion urgency="now">{trouble === null ? null : t(`trouble.${trouble}`)}</LiveRegion>
      </Dialog>
    </>
  );
}
