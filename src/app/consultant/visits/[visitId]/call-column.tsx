'use client';

import { useTranslations } from 'next-intl';
import { useRef, useState } from 'react';
import type { CaseView } from '@/domain/queue/case-view';
import { isOpen, isOver } from '@/domain/visit/call-state';
import type { CallView, ConsultantVisitView } from '@/domain/visit/views';
import type { Messages } from '@/i18n/english';
import { refusalSentenceOf } from '@/trpc/join-key';
import { browserApi } from '@/trpc/client';
import type { CallSnapshot, LiveCall } from '@/ui/visit-room/call-state';
import { CallStage } from '@/ui/visit-room/call-stage';
import { CallPlaceholder } from '@/ui/visit-room/call-placeholder';
import type { DeviceState, Devices } from '@/ui/visit-room/devices';
import { ToolButton } from '@/ui/visit-room/tool-button';
import { BeforeCall } from './before-call';
import { VisitBrief } from './visit-brief';
import { type ConfirmRequest, Confirm } from '@/ui/visit-room/confirm';
import { VideoStatusNotice } from './video-status-notice';
import { PhoneDialog } from './phone-dialog';
import { VisitStatus } from './visit-status';
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
  const end = useRef<ConfirmRequest>(null);
  const back = useRef<ConfirmRequest>(null);
  const phone = useRef<ConfirmRequest>(null);
  const failed = (error: unknown) => t('failed', { reason: refusalSentenceOf(error) ?? desk.offline });
  const admit = async () => {
    setProblem(null);
    await browserApi.visit.admit.mutate({ visitId }).then(take, (error: unknown) => setProblem(failed(error)));
  };
  return (
    <section className={`${columns.col} ${css.call}`} aria-label={callWords.region}>
      <VisitStatus visit={visit} words={desk} locale={locale} stale={stale} />
      {onVideo ? <VideoStatusNotice visit={visit} words={desk} /> : null}
      {onVideo && live.call !== null ? (
        <CallStage call={live.call} snapshot={live.snapshot} words={callWords} name={name}>
          <ToolButton icon="phone" onClick={() => phone.current?.ask()}>
            {callWords.phone}
          </ToolButton>
          <ToolButton icon="back" onClick={() => back.current?.ask()}>
            {desk.backToWaiting}
          </ToolButton>
          <ToolButton icon="end" className="tool--end" onClick={() => end.current?.ask()}>
            {callWords.end}
          </ToolButton>
        </CallStage>
      ) : null}
      {onVideo && live.call === null ? (
        <div className="stage">
          <CallPlaceholder isMissing={live.isMissing} words={callWords} />
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
      <VisitBrief theCase={theCase} words={desk} zone={{ locale, timeZone: visit.timeZone }} />
      <Confirm
        ref={end}
        id="end"
        title={t('endAsk', { name })}
        yes={state.byPhone && !isOpen(state.callState) ? desk.byPhoneDone : desk.endNow}
        no={desk.keepOn}
        failed={failed}
        act={async () => take(await browserApi.visit.end.mutate({ visitId }))}
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
        act={async () => take(await browserApi.visit.returnToWaiting.mutate({ visitId, epoch: state.callEpoch }))}
      >
        <p>{desk.backAskMore}</p>
      </Confirm>
      <PhoneDialog ref={phone} visit={visit} phone={theCase.patient.phoneParts} words={desk} failed={failed} take={take} />
    </section>
  );
}
