'use client';

import { useTranslations } from 'next-intl';
import { useRouter } from 'next/navigation';
import { createContext, type ReactNode, useContext, useEffect, useEffectEvent, useState } from 'react';
import { type CaseState, isSameState } from '@/domain/queue/case-state';
import type { AlertBrief } from '@/domain/safety/alert-brief';
import { browserApi } from '@/trpc/client';
import { refusalOf } from '@/trpc/refusal-of';
import { Button } from '@/ui/kit/button';
import { EmptyState } from '@/ui/kit/empty-state';
import { LiveRegion } from '@/ui/kit/live-region';
import { isLeaving, isCaseStale, markCaseChanged, noteCaseShown } from './stale-cases';

const lookAnywayMs = 30_000;

type CaseGateProps = {
  caseId: string;
  state: CaseState;
  /** Whether the reader receives queue events; others receive alert events only. */
  mayHear: boolean;
  children: ReactNode;
};

/** The case's newest alert as it is now. */
const NewestAlert = createContext<AlertBrief | null>(null);
export const useNewestAlert = (): AlertBrief | null => useContext(NewestAlert);

/**
 * Shows a case for as long as it is the newest one. Decided, handed back or lost, here, in another window or by a colleague:
 * the page is notified, shows nothing of the old case and no form of it, and is read again. What was typed is kept as a draft.
 */
export function CaseGate({ caseId, state, mayHear, children }: CaseGateProps) {
  const t = useTranslations('case.moved');
  const router = useRouter();
  const [foundOld, setFoundOld] = useState<string | null>(null);
  const [latest, setLatest] = useState(state);
  const { readAt } = state;
  // What was left here is not even shown for the moment that the server needs to say so.
  const isStale = foundOld === readAt || isCaseStale(caseId, readAt);

  const readAnew = useEffectEvent(() => {
    markCaseChanged(caseId);
    setFoundOld(readAt);
    router.refresh();
  });
  const look = useEffectEvent(async () => {
    if (isCaseStale(caseId, readAt) || isLeaving(caseId)) return; // left here, and about to open the queue
    const hasChanged = await browserApi.queue.caseState.query({ caseId }).then(
      (now) => {
        setLatest(now);
        return !isSameState(now, state);
      },
      (error: unknown) => refusalOf(error).reason === 'no-access',
    );
    if (hasChanged && !isCaseStale(caseId, readAt)) readAnew();
  });
  useEffect(() => {
    noteCaseShown(caseId, readAt);
    if (isCaseStale(caseId, readAt)) router.refresh();
  }, [caseId, readAt, router]);
  useCaseHints(caseId, mayHear, () => void look());

  return (
    <>
      <LiveRegion aloud>{isStale || foundOld !== null ? t('announce') : null}</LiveRegion>
      {isStale ? (
        <main id="main" className="desk__page" tabIndex={-1}>
          <EmptyState isPage title={t('title')} action={<Button onClick={() => window.location.reload()}>{t('again')}</Button>}>
            {t('text')}
          </EmptyState>
        </main>
      ) : (
        <NewestAlert value={(latest.readAt > readAt ? latest : state).alert}>{children}</NewestAlert>
      )}
    </>
  );
}

/** Calls back whenever this case may have moved: at a hint, when the page comes to the front or back from the history, and by the clock. */
function useCaseHints(caseId: string, mayHear: boolean, onHint: () => void) {
  const hint = useEffectEvent(onHint);
  useEffect(() => {
    const listen = () =>
      (mayHear ? browserApi.queue : browserApi.alerts).changes.subscribe(undefined, {
        onData: (change) => (change.kind === 'resync' || change.caseId === caseId) && hint(),
        onError: () => {}, // the clock below looks anyway
      });
    // A browser has few connections: cases that lie open in other tabs hold none, and look when they come to the front.
    let stream: ReturnType<typeof listen> | null = null;
    const onShow = () => {
      const isShown = document.visibilityState === 'visible';
      if (!isShown) stream?.unsubscribe();
      stream = isShown ? (stream ?? listen()) : null;
      if (isShown) hint();
    };
    const onPageShow = ({ persisted }: PageTransitionEvent) => persisted && hint();
    const timer = setInterval(onShow, lookAnywayMs);
    document.addEventListener('visibilitychange', onShow);
    window.addEventListener('pageshow', onPageShow);
    window.addEventListener('online', onShow);
    onShow();
    return () => {
      stream?.unsubscribe();
      clearInterval(timer);
      document.removeEventListener('visibilitychange', onShow);
      window.removeEventListener('pageshow', onPageShow);
      window.removeEventListener('online', onShow);
    };
  }, [caseId, mayHear]);
}
