import type { NoteView } from '@/domain/visit/views';
import type { KeptNote, NoteText } from './note-draft';

export type TakenUp =
  /** Nothing is to be taken up; what was kept is of no use any more. */
  | { kind: 'forget' }
  /** The kept words are back. `isSaved`: the server has them, the page was only drawn before it did. */
  | ({
      kind: 'restore';
      isSaved: boolean;
      /** On top of which version they are. */
      version: number;
      /** What was saved elsewhere meanwhile and has to be chosen from; null where nothing was. */
      theirs: NoteView | null;
      /** Words that were sent and may yet arrive. */
      unanswered: NoteText | null;
    } & NoteText);

/** Whether two versions say the same. */
export const isSameNote = (one: NoteText, other: NoteText) => one.text === other.text && one.decision === other.decision;

/** What becomes of the words that an earlier page left on this device, beside the note as the server drew it now. */
export function takeUpNote(kept: KeptNote, drawn: NoteView): TakenUp {
  const isSaved = kept.savedAt !== null;
  if (isSameNote(kept, drawn) || (isSaved && kept.version <= drawn.version)) return { kind: 'forget' };
  const { text, decision } = kept;
  // Our own save arrived, and its answer did not.
  const isOwn = kept.unanswered !== null && isSameNote(kept.unanswered, drawn);
  const isOlder = kept.version < drawn.version;
  return {
    ...{ kind: 'restore', isSaved, text, decision },
    // A reload can be answered before the save that was being sent: the page then arrives older than what this tab knows.
    version: Math.max(kept.version, drawn.version),
    theirs: isOlder && !isOwn ? drawn : null,
    unanswered: isOwn ? null : kept.unanswered,
  };
}
