import { useState } from 'react';
import { type AlertAnnouncements, announceAlerts } from '@/domain/safety/alert-announcements';
import type { AlertRow } from '@/domain/safety/alert-view';

/** Alerts that were raised, or escalated again, since the last look: they are spoken, once. */
export function useNewAlerts(unseen: readonly AlertRow[]): readonly AlertRow[] {
  const [announced, setAnnounced] = useState<AlertAnnouncements<AlertRow>>({ seen: unseen, news: [] });
  if (announced.seen === unseen) return announced.news;
  const next = announceAlerts(announced, unseen);
  setAnnounced(next);
  return next.news;
}
