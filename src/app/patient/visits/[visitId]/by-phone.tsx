'use client';

import { useRef } from 'react';
import type { CallView, PatientVisitView } from '@/domain/visit/views';
import type { Messages } from '@/i18n/english';
import { api } from '@/trpc/client';
import { Button } from '@/ui/kit/button';
import { Dialog } from '@/ui/kit/dialog';
import { Icon } from '@/ui/kit/icon';
import { fill } from '@/ui/visit-room/fill';

type ByPhoneProps = { visit: PatientVisitView; words: Messages['lobby']['phone']; take: (call: CallView) => void };

/** The way out that always works: the visit by phone, asked once before it is done. */
export function ByPhone({ visit, words, take }: ByPhoneProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const { consultantName: name, contact, clinicPhone: clinic, visitId } = visit;
  const number = contact.phone;
  const say = (known: string, unknown: string) =>
    number === null ? fill(unknown, { name, clinic }) : fill(known, { name, number });
  if (visit.call.byPhone)
    return (
      <p role="status">
        <b>{say(words.going, words.goingUnknown)}</b>
      </p>
    );
  const go = async () => {
    take(await api.visit.goOnByPhone.mutate({ visitId, reason: visit.videoOffered ? 'wish' : 'no-video' }));
    dialog.current?.close();
  };
  return (
    <>
      <Button wide onClick={() => dialog.current?.showModal()}>
        <Icon name="phone" />
        {words.instead}
      </Button>
      <Dialog
        ref={dialog}
        id="by-phone"
        title={words.ask}
        actions={
          <>
            <Button look="go" onClick={() => void go().catch(() => {})}>
              {words.yes}
            </Button>
            <Button onClick={() => dialog.current?.close()}>{words.no}</Button>
          </>
        }
      >
        <p>{say(words.askMore, words.askMoreUnknown)}</p>
      </Dialog>
    </>
  );
}
