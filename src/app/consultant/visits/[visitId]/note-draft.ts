import { type VisitDecision, visitDecisions } from '@/domain/visit/decision';

export type Words = { text: string; decision: VisitDecision | null };

/** `savedAt`: when the server took them as this `version`; null where they were written on top of it. `unanswered`: sent, and nothing heard. */
type Draft = Words & { version: number; savedAt: string | null; unanswered: Words | null };

const keyOf = (visitId: string) => `clearway.note.${visitId}`;

/** The words of this tab that the server, or the next page from it, may not have yet. They die with the tab: nothing clinical stays on the device. */
export function keepDraft(visitId: string, draft: Draft): void {
  try {
    sessionStorage.setItem(keyOf(visitId), JSON.stringify(draft));
  } catch {
    // Storage is full or forbidden: the words are still on the page, and the save is under way.
  }
}

/** What was kept, or null; anything that is not a draft of ours counts as nothing. */
export function readDraft(visitId: string): Draft | null {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(keyOf(visitId)) ?? 'null');
    if (!isWords(kept) || !('version' in kept && 'savedAt' in kept && 'unanswered' in kept)) return null;
    if (typeof kept.version !== 'number') return null;
    const unanswered = isWords(kept.unanswered) ? wordsOf(kept.unanswered) : null;
    const savedAt = typeof kept.savedAt === 'string' ? kept.savedAt : null;
    return { ...wordsOf(kept), version: kept.version, savedAt, unanswered };
  } catch {
    return null;
  }
}

export function forgetDraft(visitId: string): void {
  try {
    sessionStorage.removeItem(keyOf(visitId));
  } catch {
    // Nothing was kept, then.
  }
}

// By hand: the schema library probes for eval, which the page's policy forbids and reports.
const isWords = (kept: unknown): kept is { text: string; decision: unknown } =>
  typeof kept === 'object' && kept !== null && 'text' in kept && typeof kept.text === 'string' && 'decision' in kept;

const wordsOf = ({ text, decision }: { text: string; decision: unknown }): Words => ({
  text,
  decision: visitDecisions.find((known) => known === decision) ?? null,
});
