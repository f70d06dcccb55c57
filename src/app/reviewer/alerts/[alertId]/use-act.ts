'use client';

import { TRPCClientError } from '@trpc/client';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import type { AppRouter } from '@/server/api/root';

/** Refusals that the alerts' pages have words for; `failed` is everything else, and may be tried again. */
const known = [
  ...(['reason-needed', 'wrong-stage', 'confirmation-needed', 'contact-needed', 'more-tries-needed'] as const),
  ...(['second-person-needed', 'already-on-call', 'in-the-past'] as const),
] as const;
export type Trouble = (typeof known)[number] | 'failed';

/** Does one thing to the alert and reads the page again. Says what stood in the way. */
export function useAct() {
  const router = useRouter();
  const [isBusy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const act = async (work: () => Promise<unknown>): Promise<boolean> => {
    setBusy(true);
    setTrouble(null);
    try {
      await work();
      router.refresh();
      return true;
    } catch (error) {
      const reason = troubleOf(error);
      setTrouble(reason);
      if (reason !== 'failed') router.refresh(); // the page knows less than the server
      return false;
    } finally {
      setBusy(false);
    }
  };
  return { act, isBusy, trouble };
}

function troubleOf(error: unknown): Trouble {
  const reason = error instanceof TRPCClientError ? (error as TRPCClientError<AppRouter>).data?.reason : null;
  return known.find((one) => one === reason) ?? 'failed';
}
