'use client';

import { useEffect } from 'react';

// Lives as long as the tab: going from one screen to the next is no news.
let lastSent: 'hidden' | 'shown' | null = null;

/**
 * Tells the server when the patient leaves the questions, and when they are back: whoever said something that worries
 * and closes the page is looked for sooner. Says nothing else, waits for nothing, and draws nothing.
 */
export function VisibilityBeacon({ caseId, to }: { caseId: string; to: string }) {
  useEffect(() => {
    function send(page: 'hidden' | 'shown') {
      if (page === lastSent) return;
      lastSent = page;
      navigator.sendBeacon(to, new URLSearchParams({ case: caseId, page }));
    }
    const look = () => send(document.visibilityState === 'hidden' ? 'hidden' : 'shown');
    const leave = () => send('hidden');
    look();
    document.addEventListener('visibilitychange', look);
    window.addEventListener('pageshow', look);
    window.addEventListener('pagehide', leave);
    return () => {
      document.removeEventListener('visibilitychange', look);
      window.removeEventListener('pageshow', look);
      window.removeEventListener('pagehide', leave);
    };
  }, [caseId, to]);
  return null;
}
