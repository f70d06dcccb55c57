'use client';

import { useTranslations } from 'next-intl';
import { api } from '@/trpc/client';
import { Button } from '@/ui/kit/button';
import { LiveRegion } from '@/ui/kit/live-region';
import { useAct } from './use-act';

/** "I have it": the pages stop. */
export function TakeButton({ alertId }: { alertId: string }) {
  const t = useTranslations('alerts');
  const { act, isBusy, trouble } = useAct();
  return (
    <div>
      <Button look="go" disabled={isBusy} onClick={() => act(() => api.alerts.acknowledge.mutate({ alertId }))}>
        {t('row.acknowledge')}
      </Button>
      <LiveRegion urgency="now">{trouble === null ? null : t(trouble)}</LiveRegion>
    </div>
  );
}
