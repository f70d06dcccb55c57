import { type VisitDecision, visitDecisions } from '@/domain/visit/decision';
import { forgetDraft, readDraft, writeDraft } from '@/ui/drafts/drafts';

export type NoteText = { text: string; decision: VisitDecision | null };

/** `savedAt`: when the server took them as this `version`; null where they were written on top of it. `unanswered`: sent, and no reply yet. */
export type KeptNote = NoteText & { version: number; savedAt: string | null; unanswered: NoteText | null };

const nameOf = (visitId: string) => `note:${visitId}`;

/** The words that the server, or the next page from it, may not have yet: sealed, because they are clinical. */
export const keepNote = (visitId: string, draft: KeptNote): void => writeDraft(nameOf(visitId), draft);

/** What was kept, or null; anything that is not a draft of ours counts as nothing. */
export function readNote(visitId: string): KeptNote | null {
  const kept = readDraft(nameOf(visitId));
  if (!isWords(kept) || !('version' in kept && 'savedAt' in kept && 'unanswered' in kept)) return null;
  if (typeof kept.version !== 'number') return null;
  const unanswered = isWords(kept.unanswered) ? wordsOf(kept.unanswered) : null;
  const savedAt = typeof kept.savedAt === 'string' ? kept.savedAt : null;
  return { ...wordsOf(kept), version: kept.version, savedAt, unanswered };
}

export const forgetNote = (visitId: string): void => forgetDraft(nameOf(visitId));

// By hand: the schema library probes for eval, which the page's policy forbids and reports.
const isWords = (kept: unknown): kept is { text: string; decision: unknown } =>
  typeof kept === 'object' && kept !== null && 'text' in kept && typeof kept.text === 'string' && 'decision' in kept;

const wordsOf = ({ text, decision }: { text: string; decision: unknown }): NoteText => ({
  text,
  decision: visitDecisions.find((known) => known === decision) ?? null,
});
