import type { NoteView } from '@/domain/visit/views';
import type { Tx } from '@/server/db/client';
import type { FoundNote } from '@/server/db/visit-notes';
import { findNames } from '@/server/db/visit-people';

/** The note as its consultant may see it. */
export async function noteView(tx: Tx, { signedById, savedAt, signedAt, ...note }: FoundNote): Promise<NoteView> {
  const names = signedById === null ? null : await findNames(tx, [signedById]);
  return {
    ...note,
    savedAt: savedAt?.toISOString() ?? null,
    signedAt: signedAt?.toISOString() ?? null,
    signedByName: names?.get(signedById ?? '') ?? null,
  };
}
