import type { Tx } from './client';

/** One connection as stored: the media server's participant sid and identity. */
export type StoredConnection = { sid: string; identity: string; joinedAt: Date; leftAt: Date | null };

/** Notes an event of the media server once. False when it was there already. */
export async function insertRoomEvent(tx: Tx, event: { id: string; event: string; roomName: string | null }, at: Date) {
  const { count } = await tx.livekitEvent.createMany({ data: [{ ...event, receivedAt: at }], skipDuplicates: true });
  return count === 1;
}

/** Forgets events that are too old to be sent again. */
export async function deleteRoomEventsBefore(tx: Tx, before: Date) {
  await tx.livekitEvent.deleteMany({ where: { receivedAt: { lt: before } } });
}

/** All connections that a room ever had. */
export function findConnections(tx: Tx, roomName: string): Promise<StoredConnection[]> {
  return tx.visitPresence.findMany({
    where: { roomName },
    select: { sid: true, identity: true, joinedAt: true, leftAt: true },
  });
}

/** The same for many rooms at once, by room name. */
export async function findConnectionsOf(tx: Tx, roomNames: readonly string[]): Promise<Map<string, StoredConnection[]>> {
  const rows = await tx.visitPresence.findMany({
    where: { roomName: { in: [...roomNames] } },
    select: { roomName: true, sid: true, identity: true, joinedAt: true, leftAt: true },
  });
  const byRoom = new Map<string, StoredConnection[]>();
  for (const { roomName, ...connection } of rows) byRoom.set(roomName, [...(byRoom.get(roomName) ?? []), connection]);
  return byRoom;
}

type Joined = { visitId: string; roomName: string; sid: string; identity: string; joinedAt: Date };

/** A connection began. One that was already reported as ended stays ended. False when it was known. */
export async function insertConnection(tx: Tx, joined: Joined): Promise<boolean> {
  const { count } = await tx.visitPresence.createMany({ data: [joined], skipDuplicates: true });
  return count === 1;
}

/** A connection ended, even if its beginning was never reported. False when that was known. */
export async function endConnection(tx: Tx, joined: Joined, leftAt: Date): Promise<boolean> {
  const known = await tx.visitPresence.updateMany({ where: { sid: joined.sid, leftAt: null }, data: { leftAt } });
  if (known.count === 1) return true;
  const { count } = await tx.visitPresence.createMany({ data: [{ ...joined, leftAt }], skipDuplicates: true });
  return count === 1;
}

/** A connection that was reported as ended is there after all. */
export async function reviveConnection(tx: Tx, sid: string) {
  await tx.visitPresence.update({ where: { sid }, data: { leftAt: null } });
}

/** Rooms that were given up and may still stand on the media server. */
export async function findRoomsToClose(tx: Tx): Promise<string[]> {
  const rows = await tx.visitRoom.findMany({
    where: { retiredAt: { not: null }, closedAt: null },
    orderBy: { retiredAt: 'asc' },
    take: 200,
    select: { name: true },
  });
  return rows.map(({ name }) => name);
}

/** The media server no longer has this room. */
export async function setRoomClosed(tx: Tx, name: string, at: Date) {
  await tx.visitRoom.updateMany({ where: { name, retiredAt: { not: null }, closedAt: null }, data: { closedAt: at } });
}

/** A room came back although it was given up (a token was being made): it must be closed again. */
export async function setRoomToClose(tx: Tx, name: string) {
  await tx.visitRoom.updateMany({ where: { name, retiredAt: { not: null } }, data: { closedAt: null } });
}
