import { openStateFor, presenceOf } from '@/domain/visit/presence';
import { record, system } from '@/server/audit/record';
import { type Tx, transaction } from '@/server/db/client';
import { followRoom } from '@/server/db/visit-moves';
import { endConnection, findConnections, insertConnection, insertRoomEvent } from '@/server/db/visit-rooms';
import { type FoundVisit, lockVisitOfRoom } from '@/server/db/visits';
import type { RoomEvent } from '@/server/video/webhook';
import { connectionsOf, sideOf } from './call-view';

/**
 * Takes one event of the media server into account. Events come late, twice and in any order, so each only adds to the
 * set of connections, and the state follows from that set. Nothing that arrives here ends a visit.
 */
export function applyRoomEvent(event: RoomEvent, now: Date): Promise<void> {
  return transaction(async (tx) => {
    const { id, event: kind, roomName } = event;
    if (!(await insertRoomEvent(tx, { id, event: kind, roomName }, now))) return;
    if (roomName === null || event.connection === null) return;
    const visit = await lockVisitOfRoom(tx, roomName);
    if (visit === null || sideOf(visit, event.connection.identity) === null) return;

    const joined = { visitId: visit.id, roomName, ...event.connection };
    if (kind === 'participant_joined' && (await insertConnection(tx, joined))) await follow(tx, visit, now, 'visit.joined');
    if (kind === 'participant_left' && (await endConnection(tx, joined, event.at))) await follow(tx, visit, now, 'visit.left');
  });
}

/** Lets the call follow its connections, and records what became of it. */
export async function follow(tx: Tx, visit: FoundVisit, now: Date, what: 'visit.joined' | 'visit.left' | null): Promise<void> {
  if (visit.roomName === null) return;
  const presence = presenceOf(connectionsOf(visit, await findConnections(tx, visit.roomName)));
  const to = openStateFor(presence);
  const metAt = presence.metAtMs === null ? null : new Date(presence.metAtMs);
  const moved = await followRoom(tx, visit.id, visit.callState, to, metAt);
  const about = { caseId: visit.caseId, visitId: visit.id };
  if (what !== null) await record(tx, system, now, { type: what, ...about });
  if (moved && to === 'INTERRUPTED') await record(tx, system, now, { type: 'visit.interrupted', ...about });
}
