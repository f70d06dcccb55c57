'use client';

import { type ReactNode, useState } from 'react';
import { Button } from '@/ui/kit/button';
import './call.css';
import type { DeviceProblem, DeviceState, Devices } from './devices';
import { LevelMeter } from './level-meter';
import { SelfView } from './self-view';
import { ring } from './sound';
import { ToolButton } from './tool-button';

type PreviewWords = {
  region: string;
  self: string;
  turnOn: string;
  turnOnHint: string;
  asking: string;
  cameraOff: string;
  hear: string;
  silent: string;
  muted: string;
  noMicrophone: string;
  level: string;
  sounded: string;
  again: string;
  problem: Record<DeviceProblem, string>;
  camera: string;
  microphone: string;
};

type PreviewProps = {
  devices: Devices;
  state: DeviceState;
  words: PreviewWords;
  tools: { region: string; mute: string; videoOff: string; turn: string; testSound: string };
  /** Beside the level: help. */
  aside?: ReactNode;
};

/** How the others will see and hear the reader, before anybody does; and what to do when a device does not open. */
export function Preview({ devices, state, words, tools, aside }: PreviewProps) {
  const [sounded, setSounded] = useState(false);
  const { status, camera, microphone, microphoneWanted, cameraProblem, microphoneProblem } = state;
  return (
    <section className="self" aria-label={words.region}>
      <div className="tile">
        {camera === null ? (
          <Dark state={state} words={words} open={() => void devices.open()} />
        ) : (
          <SelfView track={camera} label={words.self} />
        )}
        {camera === null ? null : <span className="tile__name">{words.self}</span>}
      </div>
      <div className="tools" role="toolbar" aria-label={tools.region}>
        <ToolButton
          icon="mic"
          aria-pressed={!microphoneWanted}
          disabled={microphone === null}
          onClick={() => devices.toggleMicrophone()}
        >
          {tools.mute}
        </ToolButton>
        <ToolButton
          icon="camera"
          aria-pressed={camera === null}
          disabled={status !== 'open'}
          onClick={() => void devices.toggleCamera()}
        >
          {tools.videoOff}
        </ToolButton>
        <ToolButton icon="flip" disabled={camera === null} onClick={() => void devices.turn()}>
          {tools.turn}
        </ToolButton>
        <ToolButton icon="speaker" onClick={() => void ring().then(() => setSounded(true))}>
          {tools.testSound}
        </ToolButton>
      </div>
      <div className="hear">
        {microphone === null ? (
          <span>{words.noMicrophone}</span>
        ) : microphoneWanted ? (
          <LevelMeter track={microphone} words={{ label: words.level, hear: words.hear, silent: words.silent }} />
        ) : (
          <span>{words.muted}</span>
        )}
        {aside}
        <p role="status">{sounded ? words.sounded : ''}</p>
      </div>
      <div role="status">
        <Problem what={words.microphone} problem={microphoneProblem} words={words.problem} />
        <Problem what={words.camera} problem={cameraProblem} words={words.problem} />
        {(microphoneProblem ?? cameraProblem) ? <Button onClick={() => void devices.open()}>{words.again}</Button> : null}
      </div>
    </section>
  );
}

function Dark({ state, words, open }: { state: DeviceState; words: PreviewWords; open: () => void }) {
  return (
    <div className="tile__empty">
      {state.status === 'idle' ? (
        <p>
          <Button look="go" onClick={open}>
            {words.turnOn}
          </Button>
          <small>{words.turnOnHint}</small>
        </p>
      ) : (
        <p>{state.status === 'asking' ? words.asking : words.cameraOff}</p>
      )}
    </div>
  );
}

function Problem({
  what,
  problem,
  words,
}: {
  what: string;
  problem: DeviceProblem | null;
  words: Record<DeviceProblem, string>;
}) {
  if (problem === null) return null;
  return (
    <p className="problem">
      <b>{what}</b> {words[problem]}
    </p>
  );
}
