import { AppError } from '@/domain/shared/app-error';
import type { OneEpoch } from '@/domain/visit/inputs';
import type { CallView } from '@/domain/visit/views';
import { record } from '@/server/audit/record';
import { allow } from '@/server/auth/allow';
import { transaction } from '@/server/db/client';
import { setReturnedToWaiting as setWaiting } from '@/server/db/visit-moves';
import { findVisit, lockVisit } from '@/server/db/visits';
import type { Request } from './acting';
import { callView } from './call-view';
import { closeRoom } from './close-room';

/** Asks the patient to wait again. The room of this epoch is given up, and with it every token for it. */
export async function returnToWaitingRoom({ actor, now }: Request, { visitId, epoch }: OneEpoch): Promise<CallView> {
  const { view, roomName } = await transaction(async (tx) => {
    const visit = await lockVisit(tx, visitId);
    allow(actor, 'visit.conduct', visit);

    if (visit.roomName === null || visit.callEpoch !== epoch) throw new AppError('wrong-stage');
    await setWaiting(tx, visitId, visit.roomName, now);
    const after = await findVisit(tx, visitId);
    const seen = await callView(tx, after ?? visit, now);
    await record(tx, actor, now, { type: 'visit.returned', caseId: visit.caseId, visitId });
    return { view: seen, roomName: visit.roomName };
  });
  await closeRoom(roomName, now);
  return view;
}
