'use client';

import { useEffect, useState } from 'react';
import { watchLevel } from './sound';

type LevelMeterProps = { track: MediaStreamTrack; words: { label: string; hear: string; silent: string } };

const blocks = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
/** From here on a voice is heard, and not only the room. */
const voice = 3;

/** How loud the microphone is, and in words whether it hears anything at all. */
export function LevelMeter({ track, words }: LevelMeterProps) {
  const [level, setLevel] = useState(0);
  const [isVoiceHeard, setIsVoiceHeard] = useState(false);
  useEffect(
    () =>
      watchLevel(track, (now) => {
        setLevel(now);
        if (now >= voice) setIsVoiceHeard(true);
      }),
    [track],
  );
  return (
    <>
      <span className="meter" role="meter" aria-label={words.label} aria-valuemin={0} aria-valuemax={10} aria-valuenow={level}>
        {blocks.map((block) => (
          <i key={block} className={block <= level ? 'on' : undefined} />
        ))}
      </span>
      <span>{isVoiceHeard ? words.hear : words.silent}</span>
    </>
  );
}
