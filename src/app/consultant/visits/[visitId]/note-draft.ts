import { type VisitDecision, visitDecisions } from '@/domain/visit/decision';

type Kept = { text: string; decision: VisitDecision | null; version: number };

const keyOf = (visitId: string) => `clearway.note.${visitId}`;

/** The words of this tab that the server may not have yet. They die with the tab: nothing clinical stays on the device. */
export function keepDraft(visitId: string, draft: Kept): void {
  try {
    sessionStorage.setItem(keyOf(visitId), JSON.stringify(draft));
  } catch {
    // Storage is full or forbidden: the words are still on the page, and the save is under way.
  }
}

/** What was kept, or null; anything that is not a draft of ours counts as nothing. */
export function readDraft(visitId: string): Kept | null {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(keyOf(visitId)) ?? 'null');
    return isKept(kept) ? { ...kept, decision: visitDecisions.find((known) => known === kept.decision) ?? null } : null;
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
function isKept(kept: unknown): kept is Kept {
  if (typeof kept !== 'object' || kept === null || !('text' in kept) || !('version' in kept)) return false;
  return typeof kept.text === 'string' && typeof kept.version === 'number';
}
