'use client';

import { useSyncExternalStore } from 'react';
import { onDraftsChanged, readDraft } from './drafts';

/** A draft that is no form's fields, as it was kept: anything at all, or null where there is none or none can be read yet. */
export const useDraftValue = (name: string): unknown =>
  useSyncExternalStore(
    onDraftsChanged,
    () => readDraft(name),
    () => null,
  );
