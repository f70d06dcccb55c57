'use client';

import { useEffect, useRef } from 'react';

type CallVideoProps = {
  /** Shows the picture in the element given, or in none. */
  show: (element: HTMLVideoElement | null) => void;
  label: string;
  isOut: boolean;
  isMirrored?: boolean;
};

/** A picture of the call. It stays in the page while there is nothing to see, at its real size, so that frames come at once. */
export function CallVideo({ show, label, isOut, isMirrored }: CallVideoProps) {
  const element = useRef<HTMLVideoElement>(null);
  useEffect(() => {
    show(element.current);
    return () => show(null);
  }, [show]);
  const classes = [isMirrored ? 'mirrored' : '', isOut ? 'is-out' : ''].filter(Boolean).join(' ');
  return <video ref={element} className={classes || undefined} autoPlay playsInline muted={isMirrored} aria-label={label} />;
}
