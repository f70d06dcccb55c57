'use client';

import { useEffect } from 'react';

/** Alt+M and Alt+V mute and unmute. With Alt they mean nothing to a text field, so they work while writing a note. */
export function useCallKeys(keys: { microphone: () => void; camera: () => void }) {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!event.altKey || event.ctrlKey || event.metaKey) return;
      const act = { KeyM: keys.microphone, KeyV: keys.camera }[event.code];
      if (act === undefined) return;
      event.preventDefault();
      act();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  });
}
