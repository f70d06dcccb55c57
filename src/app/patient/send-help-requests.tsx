'use client';

import { useEffect } from 'react';
import { pendingHelpRequests, sendPendingHelpRequests } from '@/app/patient/help-request-outbox';

const againMs = 5_000;

/**
 * Sends the calls for help that could not be sent, from whichever page of the patient is open. `arrived` is the page that an
 * answer leads to once the clinic has it; where that is the page on the screen it is loaded again. Draws nothing.
 */
export function SendHelpRequests({ arrived }: { arrived: string }) {
  useEffect(() => {
    let isSending = false;
    const look = async () => {
      if (isSending || pendingHelpRequests(window.localStorage).length === 0) return;
      isSending = true;
      const isSent = await sendPendingHelpRequests(window.localStorage, arrived);
      isSending = false;
      if (isSent && window.location.pathname === arrived) window.location.reload();
    };
    const timer = setInterval(() => void look(), againMs);
    const now = () => void look();
    now();
    window.addEventListener('online', now);
    return () => {
      clearInterval(timer);
      window.removeEventListener('online', now);
    };
  }, [arrived]);
  return null;
}
