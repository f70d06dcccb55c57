'use client';

import { useRef } from 'react';
import type { CallView, PatientVisitView } from '@/domain/visit/views';
import type { Messages } from '@/i18n/english';
import { browserApi } from '@/trpc/client';
import { Button } from '@/ui/kit/button';
import { Icon } from '@/ui/kit/icon';
import { type ConfirmRequest, Confirm } from '@/ui/visit-room/confirm';
import { interpolate } from '@/ui/visit-room/interpolate';

type ByPhoneProps = { visit: PatientVisitView; words: Messages['waiting-room']; take: (call: CallView) => void };

/** The fallback that always works: the visit by phone, asked once before it is done. Without a connection, the number to call. */
export function PhoneVisit({ visit, words: { phone: words, failed }, take }: ByPhoneProps) {
  const asking = useRef<ConfirmRequest>(null);
  const { consultantName: name, contact, clinicPhone: clinic, visitId } = visit;
  const number = contact.phone;
  const say = (known: string, unknown: string) =>
    number === null ? interpolate(unknown, { name, clinic }) : interpolate(known, { name, number });
  if (visit.call.byPhone)
    return (
      <p role="status">
        <b>{say(words.going, words.goingUnknown)}</b>
      </p>
    );
  const mayVideo = visit.videoOffered && !visit.call.videoAway;
  const go = async () => take(await browserApi.visit.goOnByPhone.mutate({ visitId, reason: mayVideo ? 'wish' : 'no-video' }));
  return (
    <>
      <Button wide look={mayVideo ? undefined : 'go'} onClick={() => asking.current?.ask()}>
        <Icon name="phone" />
        {words.instead}
      </Button>
      <Confirm
        ref={asking}
        id="by-phone"
        title={words.ask}
        yes={words.yes}
        no={mayVideo ? words.no : words.notNow}
        failed={() => interpolate(failed, { clinic })}
        act={go}
      >
        <p>{say(words.askMore, words.askMoreUnknown)}</p>
      </Confirm>
    </>
  );
}
