import { AppError } from '@/domain/shared/app-error';
import { isOpen, isOver } from '@/domain/visit/call-state';
import type { OneVisit } from '@/domain/visit/inputs';
import type { JoinKey } from '@/domain/visit/views';
import { record } from '@/server/audit/record';
import { allow } from '@/server/auth/allow';
import { transaction } from '@/server/db/client';
import { findVisit, lockVisit } from '@/server/db/visits';
import { mediaServer } from '@/server/video/address';
import { createRoom } from '@/server/video/rooms';
import { mintToken } from '@/server/video/tokens';
import type { Request } from './acting';
import { closeRoom } from './close-room';
import { requireVideoConsent } from './require-video-consent';

/**
 * Hands one of the two people a short key to the room of this epoch. The room is made each time, since the media server
 * forgets rooms when it restarts; nobody holds a database lock while it answers, so the visit is asked again afterwards.
 */
export async function joinVisit({ actor, now }: Request, { visitId }: OneVisit): Promise<JoinKey> {
  const asked = await transaction(async (tx) => {
    const visit = await findVisit(tx, visitId);
    allow(actor, 'visit.join', visit);
    const roomName = openRoomOf(visit);
    await requireVideoConsent(tx, visit.case);
    return { ...visit, roomName };
  });
  const { url } = mediaServer();
  await createRoom(asked.roomName);

  const still = await transaction(async (tx) => {
    const visit = await lockVisit(tx, visitId);
    allow(actor, 'visit.join', visit);
    if (visit.roomName !== asked.roomName) return false;
    await record(tx, actor, now, {
      type: 'visit.token-made',
      caseId: visit.caseId,
      visitId,
      epoch: visit.callEpoch,
    });
    return true;
  });
  if (!still) {
    await closeRoom(asked.roomName, now); // it was given up while we made it
    throw new AppError('not-admitted');
  }

  const side = actor.id === asked.case.patientId ? 'patient' : 'consultant';
  const identity = side === 'patient' ? asked.patientIdentity : asked.consultantIdentity;
  return { url, token: await mintToken({ roomName: asked.roomName, identity, side }), epoch: asked.callEpoch };
}

function openRoomOf(visit: { callState: Parameters<typeof isOpen>[0]; roomName: string | null }): string {
  if (isOver(visit.callState)) throw new AppError('call-ended');
  if (!isOpen(visit.callState) || visit.roomName === null) throw new AppError('not-admitted');
  return visit.roomName;
}
