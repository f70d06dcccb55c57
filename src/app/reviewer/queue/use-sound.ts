'use client';

import { useState, useSyncExternalStore } from 'react';

const key = 'cw.queue.sound';
const nobodyTells = () => () => {};
const kept = () => localStorage.getItem(key) === 'on';

/** Whether an urgent case plays a sound, kept on this computer. Off until somebody wishes it. */
export function useSound(): [boolean, () => void] {
  const before = useSyncExternalStore(nobodyTells, kept, () => false);
  const [chosen, choose] = useState<boolean | null>(null);
  const sound = chosen ?? before;
  const flip = () => {
    localStorage.setItem(key, sound ? 'off' : 'on');
    choose(!sound);
  };
  return [sound, flip];
}
