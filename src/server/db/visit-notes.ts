import type { VisitDecision } from '@/domain/visit/decision';
import type { Tx } from './client';

/** A note as it stands. Version 0 means that nothing was ever saved. */
export type FoundNote = {
  text: string;
  decision: VisitDecision | null;
  version: number;
  savedAt: Date | null;
  signedAt: Date | null;
  signedById: string | null;
  contentHash: string | null;
};

const columns = {
  text: true,
  decision: true,
  version: true,
  savedAt: true,
  signedAt: true,
  signedById: true,
  contentHash: true,
} as const;
const unwritten: FoundNote = {
  text: '',
  decision: null,
  version: 0,
  savedAt: null,
  signedAt: null,
  signedById: null,
  contentHash: null,
};

/** The note of a visit; an empty one when nothing was written yet. */
export async function findNote(tx: Tx, visitId: string): Promise<FoundNote> {
  const row = await tx.visitNote.findUnique({ where: { visitId }, select: columns });
  return row === null ? unwritten : { ...row, decision: row.decision as VisitDecision | null };
}

type Draft = { visitId: string; version: number; text: string; decision: VisitDecision | null; at: Date };

/** Saves a draft on top of the version it was read at, and returns the new version; null when there is a newer one. */
export async function saveDraft(tx: Tx, { visitId, version, text, decision, at }: Draft): Promise<number | null> {
  if (version === 0) {
    const row = { visitId, text, decision, version: 1, savedAt: at };
    const { count } = await tx.visitNote.createMany({ data: [row], skipDuplicates: true });
    return count === 1 ? 1 : null;
  }
  const { count } = await tx.visitNote.updateMany({
    where: { visitId, version, signedAt: null },
    data: { text, decision, version: version + 1, savedAt: at },
  });
  return count === 1 ? version + 1 : null;
}

type Signature = { visitId: string; version: number; signedById: string; contentHash: string; at: Date };

/** Signs the version given. False when there is a newer one or it is signed. */
export async function signDraft(tx: Tx, { visitId, version, at, ...signature }: Signature): Promise<boolean> {
  const { count } = await tx.visitNote.updateMany({
    where: { visitId, version, signedAt: null },
    data: { ...signature, signedAt: at },
  });
  return count === 1;
}

/** Which of these visits have a signed note. */
export async function findSigned(tx: Tx, visitIds: readonly string[]): Promise<Set<string>> {
  const rows = await tx.visitNote.findMany({
    where: { visitId: { in: [...visitIds] }, signedAt: { not: null } },
    select: { visitId: true },
  });
  return new Set(rows.map(({ visitId }) => visitId));
}
