'use client';

import { useEffect, useEffectEvent, useState, useSyncExternalStore } from 'react';
import type { Locale } from '@/domain/shared/preferences';
import type { Standing, Told } from './keeper';
import type { Offline } from './open-offline';

const nothingWaits: Standing = { waiting: 0, isAllSent: false, isSignedOut: false, troubles: [], lastReply: null };

// Lives as long as the tab: each screen of the questions goes on with what the first one opened.
let opened: Offline | null = null;
let opening: Promise<Offline | null> | null = null;

/** What was loaded for this case in this language, or null. */
export const offlineNow = (caseId: string, locale: Locale): Offline | null =>
  opened?.caseId === caseId && opened.locale === locale ? opened : null;

/** Loads what is needed without a connection, once a tab. Null where it cannot be had; the next call tries again. */
export function loadOffline(caseId: string, locale: Locale): Promise<Offline | null> {
  const now = offlineNow(caseId, locale);
  if (now !== null) return Promise.resolve(now);
  opening ??= import('./open-offline')
    .then(({ openOffline }) => openOffline(caseId, locale))
    .then((offline) => (opened = offline))
    .catch(() => null)
    .finally(() => (opening = null));
  return opening;
}

type Use = { caseId: string; locale: Locale; isUrgent: boolean; onTold: (standing: Standing, told: Told | null) => void };

/**
 * The same once the page has come to rest, so that it costs no screen its speed, or at once where it `isUrgent`; and how the
 * waiting answers stand. `onTold` hears each change, and what became of each answer that was sent.
 */
export function useOffline({ caseId, locale, isUrgent, onTold }: Use) {
  const [loaded, setOffline] = useState(offlineNow(caseId, locale));
  // Another language brings its own words.
  const offline = loaded?.locale === locale ? loaded : null;
  const standing = useSyncExternalStore(
    (look) => offline?.listen(look) ?? (() => undefined),
    () => offline?.standing() ?? nothingWaits,
    () => nothingWaits,
  );
  const hear = useEffectEvent(onTold);
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
  useEffect(() => offline?.listen((now, told) => hear(now, told)), [offline]);
  return { offline, standing };
}
