import { transaction } from '@/server/db/client';
import {
  deleteRoomEventsBefore,
  endConnection,
  findConnections,
  findRoomsToClose,
  insertConnection,
  reviveConnection,
} from '@/server/db/visit-rooms';
import { findVisitsWithRoom, lockVisitOfRoom } from '@/server/db/visits';
import { doInTurn } from '@/server/do-in-turn';
import { videoOffered } from '@/server/video/address';
import { type LiveConnection, listConnections, listRooms } from '@/server/video/rooms';
import { sideOf } from './call-view';
import { follow } from './apply-room-event';
import { closeRoom } from './close-room';

/** What one round did; for the log. */
export type Reconciled = { rooms: number; corrected: number; closed: number; toClose: number };

const eventsKeptMs = 60 * 60_000;
/** A connection older than this is in the media server's answer, if it is there at all. */
const settledMs = 10_000;

/**
 * Sets right what the media server's events reported wrongly or not at all: presence is read anew and written over, and rooms
 * that were given up are closed. Safe to run twice, or beside itself.
 */
export async function reconcileRooms(now: Date): Promise<Reconciled> {
  const { visits, toClose } = await transaction(async (tx) => {
    await deleteRoomEventsBefore(tx, new Date(now.getTime() - eventsKeptMs));
    return { visits: await findVisitsWithRoom(tx), toClose: await findRoomsToClose(tx) };
  });
  if (!videoOffered()) return { rooms: 0, corrected: 0, closed: 0, toClose: toClose.length };

  const names = visits.flatMap(({ roomName }) => roomName ?? []);
  // Rooms that cannot be closed keep nobody's presence from being set right.
  const [closed = 0, corrected = 0] = await doInTurn(
    'visit.half-round-failed',
    [
      { id: 'close', half: () => closeAll(toClose, now) },
      { id: 'correct', half: () => correctAll(names, now) },
    ],
    ({ half }) => half(),
  );
  return { rooms: names.length, corrected, closed, toClose: toClose.length - closed };
}

async function closeAll(names: readonly string[], now: Date): Promise<number> {
  const closed = await doInTurn('visit.room-not-closed', names, (name) => closeRoom(name, now));
  return closed.filter(Boolean).length;
}

async function correctAll(names: readonly string[], now: Date): Promise<number> {
  const existing = await listRooms(names);
  const corrected = await doInTurn('visit.room-not-corrected', names, async (name) =>
    correct(name, existing.has(name) ? await listConnections(name) : [], now),
  );
  return corrected.filter(Boolean).length;
}

/** Makes the stored connections of a room the ones given. True when something had to be changed. */
function correct(roomName: string, live: readonly LiveConnection[], now: Date): Promise<boolean> {
  return transaction(async (tx) => {
    const visit = await lockVisitOfRoom(tx, roomName);
    if (visit === null) return false;
    const stored = await findConnections(tx, roomName);
    const known = new Map(stored.map((connection) => [connection.sid, connection]));
    const liveSids = new Set(live.map(({ sid }) => sid));
    const ours = live.filter(({ identity }) => sideOf(visit, identity) !== null);
    const missing = ours.filter(({ sid }) => !known.has(sid));
    const revived = ours.filter(({ sid }) => (known.get(sid)?.leftAt ?? null) !== null);
    // Who joined while we were asking is not in the answer, and yet there.
    const before = now.getTime() - settledMs;
    const stale = stored.filter((c) => c.leftAt === null && !liveSids.has(c.sid) && c.joinedAt.getTime() < before);

    for (const connection of missing) await insertConnection(tx, { visitId: visit.id, roomName, ...connection });
    for (const connection of stale) await endConnection(tx, { visitId: visit.id, roomName, ...connection }, now);
    for (const { sid } of revived) await reviveConnection(tx, sid);
    if (missing.length + revived.length > 0) await follow(tx, visit, now, 'visit.joined');
    else if (stale.length > 0) await follow(tx, visit, now, 'visit.left');
    return missing.length + revived.length + stale.length > 0;
  });
}
