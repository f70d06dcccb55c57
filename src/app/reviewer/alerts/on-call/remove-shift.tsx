'use client';

import { useTranslations } from 'next-intl';
import { api } from '@/trpc/client';
import { Button } from '@/ui/kit/button';
import { LiveRegion } from '@/ui/kit/live-region';
import { useAct } from '../[alertId]/use-act';

/** Takes one shift off the calendar. */
export function RemoveShift({ shiftId, words, name }: { shiftId: string; words: string; name: string }) {
  const t = useTranslations('alerts');
  const { act, isBusy, trouble } = useAct();
  return (
    <>
      <Button
        look="bare"
        aria-label={name}
        disabled={isBusy}
        onClick={() => act(() => api.alerts.removeShift.mutate({ shiftId }))}
      >
        {words}
      </Button>
      <LiveRegion urgency="now">{trouble === null ? null : t('failed')}</LiveRegion>
    </>
  );
}
