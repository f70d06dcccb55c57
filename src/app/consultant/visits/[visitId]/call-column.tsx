'use client';

import { useTranslations } from 'next-intl';
import { useRef, useState } from 'react';
import type { CaseView } from '@/domain/queue/case-view';
import { isOpen, isOver } from '@/domain/visit/call-state';
import type { CallView, ConsultantVisitView } from '@/domain/visit/views';
import type { Messages } from '@/i18n/english';
import { sentenceOf } from '@/trpc/join-key';
import { api } from '@/trpc/client';
import type { CallSnapshot, LiveCall } from '@/ui/visit-room/call-state';
import { CallStage } from '@/ui/visit-room/call-stage';
import { CallToCome } from '@/ui/visit-room/call-to-come';
import type { DeviceState, Devices } from '@/ui/visit-room/devices';
import { Tool } from '@/ui/visit-room/tool';
import { BeforeCall } from './before-call';
import { Brief } from './brief';
import { type Asking, Confirm } from '@/ui/visit-room/confirm';
import { NoVideo } from './no-video';
import { PhoneDialog } from './phone-dialog';
import { WhereItStands } from './where-it-stands';
import css from './call-column.module.css';
import columns from './visit-desk.module.css';

type CallColumnProps = {
  visit: ConsultantVisitView;
  theCase: CaseView;
  words: Messages['visit'];
  locale: string;
  stale: boolean;
  live: { call: LiveCall | null; snapshot: CallSnapshot; isMissing: boolean };
  devices: Devices;
  deviceState: DeviceState;
  take: (call: CallView) => void;
};

/** The patient's picture and what is done with the call; under it who this is and what the reviewer handed over. */
export function CallColumn({ visit, theCase, words, locale, stale, live, devices, deviceState, take }: CallColumnProps) {
  const t = useTranslations('visit.desk');
  const { visitId, patientName: name, call: state } = visit;
  const { desk, call: callWords } = words;
  const onVideo = isOpen(state.callState) && state.videoAgreed;
  const [problem, setProblem] = useState<string | null>(null);
  const end = useRef<Asking>(null);
  const back = useRef<Asking>(null);
  const phone = useRef<Asking>(null);
  const failed = (error: unknown) => t('failed', { reason: sentenceOf(error) ?? desk.offline });
  const admit = async () => {
    setProblem(null);
    await api.visit.admit.mutate({ visitId }).then(take, (error: unknown) => setProblem(failed(error)));
  };
  return (
    <section className={`${columns.col} ${css.call}`} aria-label={callWords.region}>
      <WhereItStands visit={visit} words={desk} locale={locale} stale={stale} />
      {onVideo ? <NoVideo visit={visit} words={desk} /> : null}
      {onVideo && live.call !== null ? (
        <CallStage call={live.call} snapshot={live.snapshot} words={callWords} name={name}>
          <Tool icon="phone" onClick={() => phone.current?.ask()}>
            {callWords.phone}
          </Tool>
          <Tool icon="back" onClick={() => back.current?.ask()}>
            {desk.backToWaiting}
          </Tool>
          <Tool icon="end" className="tool--end" onClick={() => end.current?.ask()}>
            {callWords.end}
          </Tool>
        </CallStage>
      ) : null}
      {onVideo && live.call === null ? (
        <div className="stage">
          <CallToCome isMissing={live.isMissing} words={callWords} />
        </div>
      ) : null}
      {isOver(state.callState) || onVideo ? null : (
        <BeforeCall
          visit={visit}
          words={words}
          locale={locale}
          devices={devices}
          deviceState={deviceState}
          admit={admit}
          askPhone={() => phone.current?.ask()}
          askEnd={() => end.current?.ask()}
        />
      )}
      <p role="status">{problem}</p>
      <Brief theCase={theCase} words={desk} zone={{ locale, timeZone: visit.timeZone }} />
      <Confirm
        ref={end}
        id="end"
        title={t('endAsk', { name })}
        yes={state.byPhone && !isOpen(state.callState) ? desk.byPhoneDone : desk.endNow}
        no={desk.keepOn}
        failed={failed}
        act={async () => take(await api.visit.end.mutate({ visitId }))}
      >
        <p>{desk.endAskMore}</p>
      </Confirm>
      <Confirm
        ref={back}
        id="back"
        title={t('backAsk', { name })}
        yes={desk.backToWaiting}
        no={desk.cancel}
        failed={failed}
        act={async () => take(await api.visit.returnToWaiting.mutate({ visitId, epoch: state.callEpoch }))}
      >
        <p>{desk.backAskMore}</p>
      </Confirm>
      <PhoneDialog ref={phone} visit={visit} phone={theCase.patient.phoneParts} words={desk} failed={failed} take={take} />
    </section>
  );
}
