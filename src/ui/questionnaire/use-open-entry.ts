import { useEffect, useEffectEvent, useRef } from 'react';
import { areDraftsKnown, forgetDraft, onDraftsChanged, readDraft, writeDraft } from '@/ui/drafts/drafts';

/** Which entry of a list is being written: its id, or null for a new one, and how far. */
export type OpenEntry = { id: string | null; stage: string };

/**
 * Remembers which entry of a list is open, so that a reload comes back to it: what was typed there is a draft of that form
 * and would be behind a button otherwise. `found` is called once with the entry that an earlier page left open.
 */
export function useOpenEntry(name: string, found: (entry: OpenEntry) => void) {
  const isTold = useRef(false);
  const look = useEffectEvent(() => {
    if (isTold.current || !areDraftsKnown()) return;
    isTold.current = true;
    const kept = readDraft(name);
    if (isOpenEntry(kept)) found(kept);
  });
  useEffect(() => {
    look();
    return onDraftsChanged(look);
  }, []);
  return {
    keep: (entry: OpenEntry) => {
      isTold.current = true;
      writeDraft(name, entry);
    },
    forget: () => forgetDraft(name),
  };
}

const isOpenEntry = (kept: unknown): kept is OpenEntry =>
  typeof kept === 'object' &&
  kept !== null &&
  'id' in kept &&
  (kept.id === null || typeof kept.id === 'string') &&
  'stage' in kept &&
  typeof kept.stage === 'string';
