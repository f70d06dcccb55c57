'use client';

import { useEffect, useRef } from 'react';

/** The reader's own camera, as in a mirror. */
export function SelfView({ track, label }: { track: MediaStreamTrack; label: string }) {
  const element = useRef<HTMLVideoElement>(null);
  useEffect(() => {
    if (element.current !== null) element.current.srcObject = new MediaStream([track]);
  }, [track]);
  return <video ref={element} className="mirrored" autoPlay playsInline muted aria-label={label} />;
}
