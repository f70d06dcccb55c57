'use client';

import Link from 'next/link';
import { useEffect, useState } from 'react';
import { type Escalation, escalationKey, announceAlerts, type AlertAnnouncements } from '@/domain/safety/alert-announcements';
import type { UnseenAlerts } from '@/domain/safety/alert-view';
import { browserApi } from '@/trpc/client';
import { onAlertsChanged } from '@/ui/kit/alerts-changed';
import { LiveRegion } from '@/ui/kit/live-region';
import { Tag } from '@/ui/kit/status';
import { paths } from './paths';

// A stream on every desk would use up the browser's few connections. Where the page has one, the badge looks at each of its hints.
const lookAgainMs = 10_000;

type Counted = AlertAnnouncements<Escalation> & { unseen: number };
/** This page, a page of this desk, or neither. */
export type Current = 'page' | 'true' | undefined;
type AlertsTabProps = { initial: UnseenAlerts; current: Current; words: { tab: string; unseen: string; now: string } };

/** The link to the alerts with how many nobody has seen, on every desk. Asked again while the page is in view; a new urgent one is spoken. */
export function AlertsTab({ initial, current, words }: AlertsTabProps) {
  const [{ unseen, seen, news }, setCounted] = useState<Counted>({ unseen: initial.unseen, seen: initial.stat, news: [] });
  useEffect(() => {
    const count = ({ unseen: now, stat }: UnseenAlerts) => setCounted((last) => ({ unseen: now, ...announceAlerts(last, stat) }));
    const look = () => {
      if (document.visibilityState === 'visible') void browserApi.alerts.unseen.query().then(count, () => {});
    };
    const timer = setInterval(look, lookAgainMs);
    document.addEventListener('visibilitychange', look);
    const stop = onAlertsChanged(look);
    return () => {
      stop();
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, []);
  const [newest] = news;
  return (
    <>
      <Link href={paths.alerts()} aria-current={current}>
        {words.tab}
        {unseen === 0 ? null : (
          <Tag tone={seen.length > 0 ? 'now' : 'dawn'}>
            {unseen}
            <span className="aloud"> {words.unseen}</span>
          </Tag>
        )}
      </Link>
      <LiveRegion urgency="now" aloud>
        {/* The sentence is always the same: only as another element is it spoken a second time. */}
        {newest === undefined ? null : <span key={escalationKey(newest)}>{words.now}</span>}
      </LiveRegion>
    </>
  );
}
