'use client';

import { TRPCClientError } from '@trpc/client';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import type { AppRouter } from '@/server/api/root';

export type Trouble = 'reason' | 'moved' | 'failed';

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
      setTrouble(troubleOf(error));
      return false;
    } finally {
      setBusy(false);
    }
  };
  return { act, isBusy, trouble };
}

function troubleOf(error: unknown): Trouble {
  const reason = error instanceof TRPCClientError ? (error as TRPCClientError<AppRouter>).data?.reason : null;
  if (reason === 'reason-needed') return 'reason';
  return reason === 'wrong-stage' ? 'moved' : 'failed';
}
