'use client';

import { useEffect } from 'react';

// Lives as long as the tab: the way from one screen to the next is no news.
let told: 'hidden' | 'shown' | null = null;

/**
 * Tells the server when the questions leave the patient's eyes, and when they are back: whoever said something that worries
 * and closes the page is looked for sooner. Says nothing else, waits for nothing, and draws nothing.
 */
export function TellAway({ caseId, to }: { caseId: string; to: string }) {
  useEffect(() => {
    function tell(page: 'hidden' | 'shown') {
      if (page === told) return;
      told = page;
      navigator.sendBeacon(to, new URLSearchParams({ case: caseId, page }));
    }
    const look = () => tell(document.visibilityState === 'hidden' ? 'hidden' : 'shown');
    const leave = () => tell('hidden');
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
