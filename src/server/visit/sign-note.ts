import { can } from '@/domain/access/permissions';
import { mayMove } from '@/domain/journey';
import { AppError } from '@/domain/shared/app-error';
import { isOver } from '@/domain/visit/call-state';
import { stageAfter, type VisitDecision } from '@/domain/visit/decision';
import type { SignNote } from '@/domain/visit/inputs';
import type { NoteView } from '@/domain/visit/views';
import { record } from '@/server/audit/record';
import { allow } from '@/server/auth/allow';
import { lockCase, moveCase } from '@/server/db/cases';
import { transaction } from '@/server/db/client';
import { findNote, signDraft } from '@/server/db/visit-notes';
import { lockVisit } from '@/server/db/visits';
import { platformSha256 } from '@/server/sha-256';
import type { Request } from './acting';
import { noteView } from './note-view';

/** What the signature covers: visit, decision and text. Hex. */
export const hashOfNote = (visitId: string, decision: VisitDecision, text: string) =>
  platformSha256(JSON.stringify([visitId, decision, text]));

/** The consultant signs the version on the screen. The call must be over; the case moves on with the decision. */
export function signNote({ actor, now }: Request, { visitId, version }: SignNote): Promise<NoteView> {
  return transaction(async (tx) => {
    const visit = await lockVisit(tx, visitId);
    const note = await findNote(tx, visitId);
    if (note.signedAt !== null && visit !== null && can(actor, 'notes.own', visit)) throw new AppError('already-signed');
    allow(actor, 'notes.sign', visit);

    if (!isOver(visit.callState)) throw new AppError('wrong-stage');
    if (note.version !== version) throw new AppError('stale-note');
    if (note.decision === null || note.text === '') throw new AppError('reason-needed');
    const theCase = await lockCase(tx, visit.caseId);
    const stage = stageAfter[note.decision];
    if (theCase === null || !mayMove(theCase.stage, stage)) throw new AppError('wrong-stage');

    const contentHash = hashOfNote(visitId, note.decision, note.text);
    const signed = await signDraft(tx, { visitId, version, signedById: actor.id, contentHash, at: now });
    if (!signed) throw new AppError('stale-note');
    await moveCase(tx, visit.caseId, stage, stage === 'closed' ? { closedAt: now } : {});
    const view = await noteView(tx, await findNote(tx, visitId));
    await record(tx, actor, now, { type: 'note.signed', caseId: visit.caseId, visitId });
    return view;
  });
}
