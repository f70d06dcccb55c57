import { useState } from 'react';
import { type AlertAnnouncements, announceAlerts } from '@/domain/safety/alert-announcements';
import type { AlertRow } from '@/domain/safety/alert-view';

/** Alerts that were raised, or climbed again, since the last look: they are spoken, once. */
export function useNewAlerts(unseen: readonly AlertRow[]): readonly AlertRow[] {
  const [heard, setHeard] = useState<AlertAnnouncements<AlertRow>>({ seen: unseen, news: [] });
  if (heard.seen === unseen) return heard.news;
  const next = announceAlerts(heard, unseen);
  setHeard(next);
  return next.news;
}
