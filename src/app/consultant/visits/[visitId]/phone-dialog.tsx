'use client';

import { useTranslations } from 'next-intl';
import type { Ref } from 'react';
import type { CallView, ConsultantVisitView } from '@/domain/visit/views';
import type { Messages } from '@/i18n/english';
import type { PhonePart } from '@/domain/shared/phone-part';
import { PhoneLinks } from '@/ui/kit/phone-links';
import { browserApi } from '@/trpc/client';
import { type ConfirmRequest, Confirm } from '@/ui/visit-room/confirm';

type PhoneDialogProps = {
  ref: Ref<ConfirmRequest>;
  visit: ConsultantVisitView;
  phone: readonly PhonePart[];
  words: Messages['visit']['desk'];
  failed: (error: unknown) => string;
  take: (call: CallView) => void;
};

/** On by phone: the number to call, and word to the patient that it is coming. */
export function PhoneDialog({ ref, visit, phone, words, failed, take }: PhoneDialogProps) {
  const t = useTranslations('visit.desk');
  const { visitId, patientName: name, clinicPhone, videoOffered, call } = visit;
  const reason = !videoOffered || call.videoAway ? 'no-video' : call.videoAgreed ? 'trouble' : 'wish';
  const go = async () => take(await browserApi.visit.goOnByPhone.mutate({ visitId, reason }));
  const [before, after] = t('byPhoneCall', { name, phone: '|' }).split('|');
  return (
    <Confirm ref={ref} id="phone" title={words.byPhoneAsk} yes={words.byPhoneAsk} no={words.cancel} act={go} failed={failed}>
      <p>
        {phone.length === 0 ? (
          t('byPhoneUnknown', { phone: clinicPhone })
        ) : (
          <>
            {before} <PhoneLinks parts={phone} extension={(number) => t('extension', { number })} />
            {after}
          </>
        )}
      </p>
      {call.videoAgreed ? <p className="quiet">{words.byPhoneMore}</p> : null}
    </Confirm>
  );
}
