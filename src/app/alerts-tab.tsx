'use client';

import Link from 'next/link';
import { useEffect, useState } from 'react';
import type { UnseenAlerts } from '@/domain/safety/alert-view';
import { api } from '@/trpc/client';
import { LiveRegion } from '@/ui/kit/live-region';
import { Tag } from '@/ui/kit/status';
import { paths } from './paths';

// A stream on every desk would use up the browser's few connections; the pager and the queue are faster than this anyway.
const lookAgainMs = 20_000;

type AlertsTabProps = { initial: UnseenAlerts; isHere: boolean; words: { tab: string; unseen: string; now: string } };

/** The way to the alerts with how many nobody has seen, on every desk. Asked again while the page is in view; a new urgent one is spoken. */
export function AlertsTab({ initial, isHere, words }: AlertsTabProps) {
  const [{ unseen, stat }, setCounted] = useState(initial);
  useEffect(() => {
    const look = () => {
      if (document.visibilityState === 'visible') void api.alerts.unseen.query().then(setCounted, () => {});
    };
    const timer = setInterval(look, lookAgainMs);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, []);
  return (
    <>
      <Link href={paths.alerts()} aria-current={isHere ? 'page' : undefined}>
        {words.tab}
        {unseen === 0 ? null : (
          <Tag tone={stat > 0 ? 'now' : 'dawn'}>
            {unseen}
            <span className="aloud"> {words.unseen}</span>
          </Tag>
        )}
      </Link>
      <LiveRegion urgency="now" aloud>
        {stat > initial.stat ? words.now : null}
      </LiveRegion>
    </>
  );
}
