'use client';

import { useTranslations } from 'next-intl';
import { AlertLine } from '@/ui/case/alert-line';
import { LiveRegion } from '@/ui/kit/live-region';
import { Notice } from '@/ui/kit/notice';
import { paths } from '../../../paths';
import { useNewestAlert } from './case-gate';

/** The case's newest alert over everything else, as it is now: raised, taken, tried and closed are seen without a reload. */
export function CaseAlert({ label }: { label: string }) {
  const t = useTranslations('alerts.line');
  const alert = useNewestAlert();
  return (
    <>
      <LiveRegion aloud>{alert !== null && alert.closedAt === null && alert.holder === null ? t('waits') : null}</LiveRegion>
      {alert === null ? null : (
        <section aria-label={label}>
          <Notice tone={alert.closedAt !== null ? 'calm' : alert.level === 'STAT' ? 'now' : 'wait'} icon="bell">
            <AlertLine alert={alert} href={paths.alert(alert.id)} />
          </Notice>
        </section>
      )}
    </>
  );
}
