'use client';

import type { Ref } from 'react';
import type { CallView, ConsultantVisitView } from '@/domain/visit/views';
import type { Messages } from '@/i18n/english';
import { api } from '@/trpc/client';
import { fill } from '@/ui/visit-room/fill';
import { type Asking, Confirm } from '@/ui/visit-room/confirm';

type PhoneDialogProps = {
  ref: Ref<Asking>;
  visit: ConsultantVisitView;
  phone: string | null;
  words: Messages['visit']['desk'];
  failed: (error: unknown) => string;
  take: (call: CallView) => void;
};

/** On by phone: the number to call, and word to the patient that it is coming. */
export function PhoneDialog({ ref, visit, phone, words, failed, take }: PhoneDialogProps) {
  const { visitId, patientName: name, clinicPhone, videoOffered, call } = visit;
  const reason = !videoOffered ? 'no-video' : call.videoAgreed ? 'trouble' : 'wish';
  const go = async () => take(await api.visit.goOnByPhone.mutate({ visitId, reason }));
  return (
    <Confirm ref={ref} id="phone" title={words.byPhoneAsk} yes={words.byPhoneAsk} no={words.cancel} act={go} failed={failed}>
      <p>
        {phone === null ? (
          fill(words.byPhoneUnknown, { phone: clinicPhone })
        ) : (
          <a href={`tel:${phone.replace(/[^+\d]/g, '')}`}>{fill(words.byPhoneCall, { name, phone })}</a>
        )}
      </p>
      {call.videoAgreed ? <p className="quiet">{words.byPhoneMore}</p> : null}
    </Confirm>
  );
}
