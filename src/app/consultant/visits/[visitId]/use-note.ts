'use client';

import { useEffect, useState, useSyncExternalStore } from 'react';
import type { NoteView } from '@/domain/visit/views';
import { NoteAutosave, type NoteState } from './note-autosave';

/** The note of this page, and what may be done with it. */
export function useNote(visitId: string, initial: NoteView): [NoteAutosave, NoteState] {
  const [book] = useState(() => new NoteAutosave(visitId, initial));
  const note = useSyncExternalStore(book.subscribe, book.read, book.read);
  useEffect(() => book.open(), [book]);
  return [book, note];
}
