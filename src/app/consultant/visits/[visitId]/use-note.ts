'use client';

import { useEffect, useState, useSyncExternalStore } from 'react';
import type { NoteView } from '@/domain/visit/views';
import { NoteBook, type NoteState } from './note-book';

/** The note of this page, and what may be done with it. */
export function useNote(visitId: string, initial: NoteView): [NoteBook, NoteState] {
  const [book] = useState(() => new NoteBook(visitId, initial));
  const note = useSyncExternalStore(book.subscribe, book.read, book.read);
  useEffect(() => book.open(), [book]);
  return [book, note];
}
