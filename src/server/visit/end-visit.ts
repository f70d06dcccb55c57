import { AppError } from '@/domain/shared/app-error';
import { isOpen, isOver } from '@/domain/visit/call-state';
import type { OneVisit } from '@/domain/visit/inputs';
import type { CallView } from '@/domain/visit/views';
import { record } from '@/server/audit/record';
import { allow } from '@/server/auth/allow';
import { transaction } from '@/server/db/client';
import { setEnded } from '@/server/db/visit-moves';
import { findVisit, lockVisit } from '@/server/db/visits';
import type { Request } from './acting';
import { callView } from './call-view';
import { closeRoom } from './close-room';

/**
 * The consultant ends the visit. The database says so first, then the room is closed; if the media server does not
 * answer, the reconciling job closes it. A visit that never had a room ends only when it went by phone.
 */
export async function endVisit({ actor, now }: Request, { visitId }: OneVisit): Promise<CallView> {
  const { view, roomName } = await transaction(async (tx) => {
    const visit = await lockVisit(tx, visitId);
    allow(actor, 'visit.conduct', visit);

    if (isOver(visit.callState)) throw new AppError('call-ended');
    if (!isOpen(visit.callState) && visit.phoneReason === null) throw new AppError('wrong-stage');
    await setEnded(tx, visitId, visit.roomName, now);
    const after = await findVisit(tx, visitId);
    const seen = await callView(tx, after ?? visit, now);
    await record(tx, actor, now, { type: 'visit.ended', caseId: visit.caseId, visitId });
    return { view: seen, roomName: visit.roomName };
  });
  if (roomName !== null) await closeRoom(roomName, now);
  return view;
}
