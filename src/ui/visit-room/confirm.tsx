'use client';

import { type ReactNode, type Ref, useImperativeHandle, useRef, useState } from 'react';
import { Button } from '@/ui/kit/button';
import { Dialog } from '@/ui/kit/dialog';

export type ConfirmRequest = { ask: () => void };
type ConfirmProps = {
  ref: Ref<ConfirmRequest>;
  id: string;
  title: string;
  children?: ReactNode;
  yes: string;
  no: string;
  act: () => Promise<unknown>;
  /** A sentence for what went wrong. */
  failed: (error: unknown) => string;
};

/** Asks once before something that cannot be taken back. Stays open and says why when it did not work. */
export function Confirm({ ref, id, title, children, yes, no, act, failed }: ConfirmProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  useImperativeHandle(ref, () => ({
    ask: () => {
      setProblem(null);
      dialog.current?.showModal();
    },
  }));
  const go = async () => {
    setBusy(true);
    try {
      await act();
      dialog.current?.close();
    } catch (error) {
      setProblem(failed(error));
    }
    setBusy(false);
  };
  return (
    <Dialog
      ref={dialog}
      id={id}
      title={title}
      actions={
        <>
          <Button look="go" disabled={busy} onClick={() => void go()}>
            {yes}
          </Button>
          <Button onClick={() => dialog.current?.close()}>{no}</Button>
        </>
      }
    >
      {children}
      <p role="status">{problem}</p>
    </Dialog>
  );
}
