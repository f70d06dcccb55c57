import { can } from '@/domain/access/permissions';
import { AppError } from '@/domain/shared/app-error';
import type { SaveNote } from '@/domain/visit/inputs';
import type { SavedNote } from '@/domain/visit/views';
import { record } from '@/server/audit/record';
import { allow } from '@/server/auth/allow';
import { transaction } from '@/server/db/client';
import { findNote, saveDraft } from '@/server/db/visit-notes';
import { lockVisit } from '@/server/db/visits';
import type { Request } from './acting';
import { noteView } from './note-view';

/** Saves the note as typed so far. Text that was saved elsewhere meanwhile is never written over: both come back. */
export function saveNote({ actor, now }: Request, { visitId, version, text, decision }: SaveNote): Promise<SavedNote> {
  return transaction(async (tx) => {
    const visit = await lockVisit(tx, visitId);
    const before = await findNote(tx, visitId);
    if (before.signedAt !== null && visit !== null && can(actor, 'notes.own', visit)) throw new AppError('already-signed');
    allow(actor, 'notes.write', visit);

    const saved = await saveDraft(tx, { visitId, version, text, decision, at: now });
    if (saved === null) return { outcome: 'stale', note: await noteView(tx, before) };
    await record(tx, actor, now, { type: 'note.saved', caseId: visit.caseId, visitId, version: saved });
    return { outcome: 'saved', version: saved, savedAt: now.toISOString() };
  });
}
