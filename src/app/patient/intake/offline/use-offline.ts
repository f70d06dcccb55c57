'use client';

import { useEffect, useEffectEvent, useState, useSyncExternalStore } from 'react';
import type { Locale } from '@/domain/shared/preferences';
import { loadOffline, offlineNow } from '../answer-sink';
import type { OfflineStatus, StatusListener } from './outbox-status';

// Not imported: the other file is loaded with the rest, once the page is at rest.
const nothingPending: OfflineStatus = { pending: 0, isAllSent: false, isSignedOut: false, unresolved: [], lastReply: null };

type Use = { caseId: string; locale: Locale; isUrgent: boolean; onChange: StatusListener };

/**
 * What is needed without a connection, once the page has come to rest, so that it costs no screen its speed, or at once where it `isUrgent`; and the status
 * of the pending answers. `onChange` is called with each change, and what became of each answer that was sent.
 */
export function useOffline({ caseId, locale, isUrgent, onChange }: Use) {
  const [loaded, setOffline] = useState(offlineNow(caseId, locale));
  // Another language brings its own words.
  const offline = loaded?.locale === locale ? loaded : null;
  const status = useSyncExternalStore(
    (listener) => offline?.listen(listener) ?? (() => undefined),
    () => offline?.status() ?? nothingPending,
    () => nothingPending,
  );
  const hear = useEffectEvent(onChange);
  useEffect(() => {
    if (offline !== null) return;
    const load = () => void loadOffline(caseId, locale).then((one) => one && setOffline(one));
    const atRest = () => ('requestIdleCallback' in window ? requestIdleCallback(load) : setTimeout(load, 500));
    if (isUrgent) load();
    else if (document.readyState === 'complete') atRest();
    else window.addEventListener('load', atRest, { once: true });
    window.addEventListener('online', load);
    return () => {
      window.removeEventListener('load', atRest);
      window.removeEventListener('online', load);
    };
  }, [offline, caseId, locale, isUrgent]);
  useEffect(() => offline?.listen((now, delivered) => hear(now, delivered)), [offline]);
  return { offline, status };
}
