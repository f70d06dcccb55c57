'use client';

import { useTranslations } from 'next-intl';
import { useId, useRef } from 'react';
import { browserApi } from '@/trpc/client';
import { Button } from '@/ui/kit/button';
import { Dialog } from '@/ui/kit/dialog';
import { LiveRegion } from '@/ui/kit/live-region';
import { KeyHint } from '@/ui/kit/status';
import { useAlertAction } from '../[alertId]/use-alert-action';

type TakeOverProps = { shiftId: string; name: string; until: string };

/** The reader goes on call in somebody's place, after it was asked once whose and until when. */
export function TakeOver({ shiftId, name, until }: TakeOverProps) {
  const t = useTranslations('alerts');
  const { act, isBusy, trouble } = useAlertAction();
  const asking = useRef<HTMLDialogElement>(null);
  const id = useId();
  const close = () => asking.current?.close();
  const take = async () => {
    if (await act(() => browserApi.alerts.takeOverShift.mutate({ shiftId }))) close();
  };
  return (
    <>
      <Button data-key="t" aria-keyshortcuts="t" onClick={() => asking.current?.showModal()}>
        {t('cover.takeOver', { name })}
        <KeyHint>t</KeyHint>
      </Button>
      <Dialog
        ref={asking}
        id={id}
        title={t('cover.takeOverTitle', { name })}
        actions={
          <>
            <Button onClick={close}>{t('cover.removeNo')}</Button>
            <Button look="go" disabled={isBusy} onClick={take}>
              {t('cover.takeOverYes')}
            </Button>
          </>
        }
      >
        <p>{t('cover.takeOverText', { name, until })}</p>
        <LiveRegion urgency="now">{trouble === null ? null : t(`trouble.${trouble}`)}</LiveRegion>
      </Dialog>
    </>
  );
}
