'use client';

import type { ReactNode } from 'react';
import './call.css';
import { Icon } from '@/ui/kit/icon';
import { CallNotice, type CallNoticeWords } from './call-notice';
import type { CallSnapshot, LiveCall } from './call-state';
import { CallVideo } from './call-video';
import { interpolate } from './interpolate';
import { ToolButton } from './tool-button';
import { useCallKeys } from './use-call-keys';

type CallWords = CallNoticeWords & {
  region: string;
  mute: string;
  videoOff: string;
  turn: string;
  self: string;
  selfOff: string;
  selfMuted: string;
  other: string;
  otherAway: string;
  otherUnseen: string;
  otherMuted: string;
};

type CallStageProps = {
  call: LiveCall;
  snapshot: CallSnapshot;
  words: CallWords;
  /** The person on the other side. */
  name: string;
  /** Front and back camera: on phones only. */
  mayTurn?: boolean;
  /** Tools after mute, video and turn: phone, end. */
  children: ReactNode;
};

/** The other person, oneself, the state of the connection, and the tools under it. Both sides use it; size and place come from the page. */
export function CallStage({ call, snapshot, words, name, mayTurn, children }: CallStageProps) {
  const { microphoneOn, cameraOn, otherIsHere, otherSeen, otherMuted } = snapshot;
  const toggleMicrophone = () => void call.setMicrophone(!microphoneOn);
  const toggleCamera = () => void call.setCamera(!cameraOn);
  useCallKeys({ microphone: toggleMicrophone, camera: toggleCamera });
  return (
    <>
      <div className="stage">
        <div className="tile">
          <CallVideo show={call.showOther} isOut={!otherSeen} label={interpolate(words.other, { name })} />
          {otherSeen ? null : (
            <p className="tile__empty">{interpolate(otherIsHere ? words.otherUnseen : words.otherAway, { name })}</p>
          )}
          <CallNotice call={call} snapshot={snapshot} words={words} name={name} />
          <div className="tile tile__self">
            <CallVideo show={call.showSelf} isOut={!cameraOn} isMirrored label={words.self} />
            {cameraOn ? null : <p className="tile__empty">{words.selfOff}</p>}
            {microphoneOn ? null : <p className="tile__name">{words.selfMuted}</p>}
          </div>
          {otherIsHere ? (
            <span className="tile__name">
              {otherMuted ? null : <Icon name="mic" />}
              {otherMuted ? interpolate(words.otherMuted, { name }) : name}
            </span>
          ) : null}
        </div>
      </div>
      <div className="tools" role="toolbar" aria-label={words.region}>
        <ToolButton icon="mic" aria-pressed={!microphoneOn} aria-keyshortcuts="Alt+M" onClick={toggleMicrophone}>
          {words.mute}
        </ToolButton>
        <ToolButton icon="camera" aria-pressed={!cameraOn} aria-keyshortcuts="Alt+V" onClick={toggleCamera}>
          {words.videoOff}
        </ToolButton>
        {mayTurn ? (
          <ToolButton icon="flip" onClick={() => void call.turnCamera()}>
            {words.turn}
          </ToolButton>
        ) : null}
        {children}
      </div>
    </>
  );
}
