'use client';

import { useEffect } from 'react';

type Props = {
  /** Gives the key of whoever may read the drafts again: the person signed in, or the holder of an opened question. */
  keyAt: string;
};

/**
 * Keeps what is typed into the forms below it that carry `data-draft`, sealed, until they are sent: another language, another
 * text size, a reload and the end of the session lose nothing. Draws nothing, and loads after the page itself.
 */
export function KeepDrafts({ keyAt }: Props) {
  useEffect(() => {
    let stop: (() => void) | null = null;
    let isOver = false;
    void Promise.all([import('@/ui/drafts/drafts'), import('@/ui/drafts/watch-forms')]).then(
      ([{ setKeySource }, { watchForms }]) => {
        if (isOver) return;
        setKeySource(() => askKey(keyAt));
        stop = watchForms();
      },
      () => undefined, // without a connection the page goes on by itself
    );
    return () => {
      isOver = true;
      stop?.();
    };
  }, [keyAt]);
  return null;
}

async function askKey(at: string): Promise<string | null> {
  const reply = await fetch(at, { method: 'POST', signal: AbortSignal.timeout(15_000) });
  if (!reply.ok) throw new Error('not now');
  const { key }: { key: string | null } = await reply.json();
  return key;
}
