'use client';

import { useEffect, useRef } from 'react';

export type KeyActs = Readonly<Record<string, (() => void) | undefined>>;

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('textarea, select, input:not([type=radio], [type=checkbox])'));

/** Ctrl or Command with Enter sends what is being written, so it alone also works while typing. */
const nameOf = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent) => {
  if (altKey) return null;
  if (!ctrlKey && !metaKey) return key;
  return key === 'Enter' ? 'Ctrl+Enter' : null;
};

/** Single keys for the whole page. They rest while somebody types and while a dialog is open. */
export function useKeys(acts: KeyActs): void {
  const current = useRef(acts);
  useEffect(() => {
    current.current = acts;
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const name = nameOf(event);
      if (event.defaultPrevented || name === null || document.querySelector('dialog[open]')) return;
      if (isTyping(event.target) && name !== 'Ctrl+Enter') return;
      const act = current.current[name];
      if (act === undefined) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}
