'use client';

import { useRouter } from 'next/navigation';
import { useEffect } from 'react';

/**
 * Asks the server again when the reader comes back to a page with the browser's Back button, from its memory or this app's: what is shown
 * there may have been answered since, here or on another device. Draws nothing.
 */
export function RefreshOnBack() {
  const router = useRouter();
  useEffect(() => {
    const refresh = () => navigator.onLine && router.refresh();
    const back = ({ persisted }: PageTransitionEvent) => persisted && refresh();
    window.addEventListener('popstate', refresh);
    window.addEventListener('pageshow', back);
    return () => {
      window.removeEventListener('popstate', refresh);
      window.removeEventListener('pageshow', back);
    };
  }, [router]);
  return null;
}
