'use client';

import { type SyntheticEvent, useRef, useState } from 'react';
import { Button } from '@/ui/kit/button';
import { Dialog } from '@/ui/kit/dialog';
import { countPending } from './intake/offline/store';

type Props = {
  action: string;
  caseId: string | null;
  words: Readonly<Record<'signOut' | 'title' | 'waiting' | 'stay' | 'go', string>>;
};

/** A plain form, which works without script; with it, whoever has answers waiting on this phone is told first. */
export function SignOutForm({ action, caseId, words }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const dialog = useRef<HTMLDialogElement>(null);
  const [waiting, setWaiting] = useState(0);

  async function ask(event: SyntheticEvent) {
    if (caseId === null) return;
    event.preventDefault();
    const count = await countPending(caseId).catch(() => 0);
    setWaiting(count);
    if (count > 0) dialog.current?.showModal();
    else form.current?.submit();
  }
  return (
    <form ref={form} action={action} method="post" onSubmit={(event) => void ask(event)}>
      <input type="hidden" name="keep" value={waiting > 0 ? '1' : ''} />
      <button type="submit" className="linklike">
        {words.signOut}
      </button>
      <Dialog
        ref={dialog}
        id="waiting"
        title={words.title}
        actions={
          <>
            <Button look="go" onClick={() => dialog.current?.close()}>
              {words.stay}
            </Button>
            <Button onClick={() => form.current?.submit()}>{words.go}</Button>
          </>
        }
      >
        <p>{words.waiting.replace('{n}', String(waiting))}</p>
      </Dialog>
    </form>
  );
}
