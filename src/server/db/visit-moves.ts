import { type CallState, statesBefore } from '@/domain/visit/call-state';
import type { Prisma } from '@/generated/prisma/client';
import type { Tx } from './client';
import { newRoomName } from './visits';

/** Moves a call if it may go there from where it stands in the database now. False when it may not. */
async function move(tx: Tx, id: string, to: CallState, data: Prisma.VisitUpdateManyMutationInput = {}, from?: CallState) {
  const before = from === undefined ? statesBefore(to) : [from];
  const { count } = await tx.visit.updateMany({
    where: { id, callState: { in: before } },
    data: { ...data, callState: to },
  });
  return count === 1;
}

/** The patient is ready and waits. Keeps the first arrival, so that stepping out and coming back keeps the place. */
export async function setCheckedIn(tx: Tx, id: string, at: Date): Promise<boolean> {
  const ready = { lastSeenAt: at, lastSeenHidden: false };
  const from = { in: ['SCHEDULED', 'LEFT_QUEUE', 'CHECKED_IN'] satisfies CallState[] };
  const { count } = await tx.visit.updateMany({
    where: { id, callState: from },
    data: { ...ready, callState: 'CHECKED_IN' satisfies CallState },
  });
  await tx.visit.updateMany({ where: { id, checkedInAt: null, callState: 'CHECKED_IN' }, data: { checkedInAt: at } });
  return count === 1;
}

/** Notes that the waiting page is open; returns whether it still waits. */
export async function noteHeartbeat(tx: Tx, id: string, at: Date, hidden: boolean): Promise<boolean> {
  const { count } = await tx.visit.updateMany({
    where: { id, callState: 'CHECKED_IN' satisfies CallState },
    data: { lastSeenAt: at, lastSeenHidden: hidden },
  });
  return count === 1;
}

/** The patient leaves the waiting room. */
export const setLeftWaitingRoom = (tx: Tx, id: string) => move(tx, id, 'LEFT_QUEUE', { checkedInAt: null, lastSeenAt: null });

/** Opens the call with a new room and a new epoch. Of two who try at once, one gets false. */
export async function setAdmitted(tx: Tx, id: string, at: Date): Promise<{ epoch: number; roomName: string } | null> {
  const roomName = newRoomName('v');
  const opened = await move(tx, id, 'ADMITTED', { admittedAt: at, roomName, callEpoch: { increment: 1 } }, 'CHECKED_IN');
  if (!opened) return null;
  const { callEpoch } = await tx.visit.findUniqueOrThrow({ where: { id }, select: { callEpoch: true } });
  await tx.visitRoom.create({ data: { name: roomName, visitId: id, epoch: callEpoch, openedAt: at } });
  return { epoch: callEpoch, roomName };
}

/** Puts the patient back to waiting: the room is given up and its tokens die with it. */
export async function setReturnedToWaiting(tx: Tx, id: string, roomName: string, at: Date): Promise<boolean> {
  const seen = { lastSeenAt: at, lastSeenHidden: false };
  const { count } = await tx.visit.updateMany({
    where: { id, roomName },
    data: { ...seen, callState: 'CHECKED_IN' satisfies CallState, roomName: null, callEpoch: { increment: 1 } },
  });
  if (count === 1) await retireRoom(tx, roomName, at);
  return count === 1;
}

/** Ends the call for good. From this commit on nobody gets a token. */
export async function setEnded(tx: Tx, id: string, roomName: string | null, at: Date): Promise<boolean> {
  const ended = await move(tx, id, 'ENDED', { endedAt: at, roomName: null });
  if (ended && roomName !== null) await retireRoom(tx, roomName, at);
  return ended;
}

/** Follows what the room's connections say; only between the states of an open room. */
export async function followRoom(tx: Tx, id: string, from: CallState, to: CallState, metAt: Date | null): Promise<boolean> {
  if (metAt !== null) await tx.visit.updateMany({ where: { id, startedAt: null }, data: { startedAt: metAt } });
  return from !== to && move(tx, id, to, {}, from);
}

/** The visit goes on by phone. */
export async function setByPhone(tx: Tx, id: string, reason: string) {
  await tx.visit.update({ where: { id }, data: { phoneReason: reason } });
}

async function retireRoom(tx: Tx, name: string, at: Date) {
  await tx.visitRoom.update({ where: { name }, data: { retiredAt: at } });
  await tx.visitPresence.updateMany({ where: { roomName: name, leftAt: null }, data: { leftAt: at } });
}
