'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { isOpen } from '@/domain/visit/call-state';
import type { ConsultantVisitView } from '@/domain/visit/views';
import type { Messages } from '@/i18n/english';
import { Button } from '@/ui/kit/button';
import { Icon } from '@/ui/kit/icon';
import type { DeviceState, Devices } from '@/ui/visit-room/devices';
import { SelfView } from '@/ui/visit-room/self-view';
import { VideoStatusNotice } from './video-status-notice';
import { ToolButton } from '@/ui/visit-room/tool-button';
import { timeOfDay } from '@/domain/shared/time/in-words';
import css from './before-call.module.css';

type BeforeCallProps = {
  visit: ConsultantVisitView;
  words: Messages['visit'];
  locale: string;
  devices: Devices;
  deviceState: DeviceState;
  admit: () => Promise<void>;
  askPhone: () => void;
  askEnd: () => void;
};

/** The place of the picture before there is one: who waits, since when, and the button that lets them in. */
export function BeforeCall({ visit, words, locale, devices, deviceState, admit, askPhone, askEnd }: BeforeCallProps) {
  const t = useTranslations('visit.desk');
  const [busy, setBusy] = useState(false);
  const { call, patientName: name, mayConduct } = visit;
  const mayVideo = visit.videoOffered && call.videoAgreed && !call.videoAway;
  const { desk, call: callWords } = words;
  const waits = call.callState === 'CHECKED_IN';
  const open = async () => {
    setBusy(true);
    await admit();
    setBusy(false);
  };
  return (
    <>
      <div className="stage">
        <div className="tile">
          <div className="tile__empty">
            <div className={css.whoWaits} role="status">
              <p className={css.big}>{headline(visit, t, locale)}</p>
              <p>{hint(visit, t)}</p>
              {waits && mayVideo && mayConduct ? (
                <Button look="go" disabled={busy} onClick={() => void open()}>
                  {busy ? desk.admitting : t('admit', { name })}
                </Button>
              ) : null}
              {waits && call.videoAway && mayConduct && !call.byPhone ? (
                <Button look="go" onClick={askPhone}>
                  <Icon name="phone" /> {desk.byPhoneAsk}
                </Button>
              ) : null}
            </div>
          </div>
          {deviceState.camera === null ? null : (
            <div className="tile tile__self">
              <SelfView track={deviceState.camera} label={callWords.self} />
            </div>
          )}
        </div>
      </div>
      {mayConduct ? (
        <div className="tools" role="toolbar" aria-label={callWords.region}>
          {mayVideo && deviceState.status !== 'open' ? (
            <ToolButton icon="camera" onClick={() => void devices.open()}>
              {desk.ownDevices}
            </ToolButton>
          ) : null}
          {deviceState.status === 'open' ? (
            <>
              <ToolButton icon="mic" aria-pressed={!deviceState.microphoneWanted} onClick={() => devices.toggleMicrophone()}>
                {callWords.mute}
              </ToolButton>
              <ToolButton icon="camera" aria-pressed={deviceState.camera === null} onClick={() => void devices.toggleCamera()}>
                {callWords.videoOff}
              </ToolButton>
            </>
          ) : null}
          <ToolButton icon="phone" onClick={askPhone}>
            {callWords.phone}
          </ToolButton>
          {call.byPhone ? (
            <ToolButton icon="end" className="tool--end" onClick={askEnd}>
              {desk.byPhoneDone}
            </ToolButton>
          ) : null}
        </div>
      ) : null}
      <VideoStatusNotice visit={visit} words={desk} />
    </>
  );
}

type DeskTexts = ReturnType<typeof useTranslations<'visit.desk'>>;

function headline({ call, patientName: name, timeZone }: ConsultantVisitView, t: DeskTexts, locale: string): string {
  if (isOpen(call.callState)) return t('noPicture', { name });
  if (call.callState === 'LEFT_QUEUE') return t('left', { name });
  if (call.callState !== 'CHECKED_IN' || call.checkedInAt === null) return t('notHere', { name });
  return t('waits', { name, time: timeOfDay(call.checkedInAt, { locale, timeZone }) });
}

function hint({ call, patientName: name }: ConsultantVisitView, t: DeskTexts): string {
  if (call.callState === 'LEFT_QUEUE') return t('leftHint', { name });
  if (isOpen(call.callState)) return '';
  if (call.callState !== 'CHECKED_IN') return t('notHereYet', { name });
  return call.waiting === 'gone' ? t('pageGone') : call.waiting === 'hidden' ? t('pageHidden') : '';
}
