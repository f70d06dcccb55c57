'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import type { QueueRow } from '@/domain/queue/queue-view';
import { chime } from './chime';

const quietMs = 10_000;

/**
 * Says what came while one looks elsewhere: an urgent case at once (spoken, in the title, and by sound if wished), other
 * changes together and at most once in ten seconds. A case is announced once, however often the list is read.
 */
export function useAnnouncer(rows: readonly QueueRow[], changed: readonly QueueRow[], sound: boolean) {
  const t = useTranslations('queue');
  const rule = useTranslations('case.rule');
  const known = useRef<Set<string> | null>(null);
  const saidUntil = useRef(0);
  const [urgent, setUrgent] = useState('');
  const [other, setOther] = useState('');
  const waiting = rows.filter((row) => row.priority === 'STAT' && row.claimedBy === null && row.waitsFor === 'reviewer');

  useEffect(() => {
    const news = known.current === null ? [] : waiting.filter(({ id }) => !known.current?.has(id));
    known.current = new Set([...(known.current ?? []), ...waiting.map(({ id }) => id)]);
    const [first] = news;
    if (first === undefined) return;
    const because = first.hereBecause[0];
    setUrgent(t('alert.announce', { name: first.patientName, because: because === undefined ? '' : rule(because) }));
    if (sound) chime();
  }, [waiting, sound, t, rule]);

  useEffect(() => {
    document.title = waiting.length > 0 ? `(${waiting.length}) ${t('title')} · Clearway` : `${t('title')} · Clearway`;
  }, [waiting.length, t]);

  const changedIds = changed.map(({ id }) => id).join();
  const [one] = changed;
  const words =
    changed.length === 1 && one ? t('announce.one', { name: one.patientName }) : t('announce.many', { count: changed.length });
  useEffect(() => {
    if (changedIds === '') return;
    const timer = setTimeout(
      () => {
        saidUntil.current = Date.now() + quietMs;
        setOther(words);
      },
      Math.max(0, saidUntil.current - Date.now()),
    );
    return () => clearTimeout(timer);
  }, [changedIds, words]);

  return { urgent, other };
}
