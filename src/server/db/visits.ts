import { randomBytes } from 'node:crypto';
import type { ResourceFacts } from '@/domain/access/permissions';
import type { CallState } from '@/domain/visit/call-state';
import type { Prisma } from '@/generated/prisma/client';
import { findCaseFacts } from './case-facts';
import type { Tx } from './client';

type NewVisit = {
  caseId: string;
  patientId: string;
  consultantId: string;
  scheduledFor: Date;
  /** Until when it keeps its consultant from another visit; without it, it does not. */
  heldUntil?: Date | null;
  at: Date;
};

/** 128 random bits as 22 letters: identities and room names land in the media server's log, so they say nothing. */
export const newRoomName = (prefix: 'p' | 'c' | 'v') => `${prefix}_${randomBytes(16).toString('base64url')}`;

/** Plans a visit and returns its id. Both people get names for the media server that last as long as the visit. */
export async function insertVisit(tx: Tx, { at, ...visit }: NewVisit): Promise<string> {
  const row = await tx.visit.create({
    data: { ...visit, createdAt: at, patientIdentity: newRoomName('p'), consultantIdentity: newRoomName('c') },
    select: { id: true },
  });
  return row.id;
}

/** A visit with the facts that permissions look at: its own and those of its case. */
export type FoundVisit = ResourceFacts['visit'] & {
  id: string;
  caseId: string;
  scheduledFor: Date;
  callState: CallState;
  callEpoch: number;
  roomName: string | null;
  patientIdentity: string;
  consultantIdentity: string;
  checkedInAt: Date | null;
  lastSeenAt: Date | null;
  lastSeenHidden: boolean;
  admittedAt: Date | null;
  startedAt: Date | null;
  endedAt: Date | null;
  phoneReason: string | null;
};

/** The columns of `FoundVisit`. */
const visitColumns = {
  id: true,
  caseId: true,
  consultantId: true,
  scheduledFor: true,
  callState: true,
  callEpoch: true,
  roomName: true,
  patientIdentity: true,
  consultantIdentity: true,
  checkedInAt: true,
  lastSeenAt: true,
  lastSeenHidden: true,
  admittedAt: true,
  startedAt: true,
  endedAt: true,
  phoneReason: true,
} as const satisfies Prisma.VisitSelect;

type Row = Prisma.VisitGetPayload<{ select: typeof visitColumns }>;

/** The rows as the domain knows them, each with the facts of its case. */
async function withCases(tx: Tx, rows: readonly Row[]): Promise<FoundVisit[]> {
  if (rows.length === 0) return [];
  const cases = await findCaseFacts(tx, [...new Set(rows.map(({ caseId }) => caseId))]);
  return rows.flatMap((row) => {
    const theCase = cases.get(row.caseId);
    return theCase === undefined ? [] : [{ ...row, case: theCase, callState: row.callState as CallState }];
  });
}

async function withCase(tx: Tx, row: Row | null): Promise<FoundVisit | null> {
  const [found] = await withCases(tx, row === null ? [] : [row]);
  return found ?? null;
}

/** The visit, or null. Whether the caller may know of it is for `allow` to say. */
export async function findVisit(tx: Tx, id: string): Promise<FoundVisit | null> {
  return withCase(tx, await tx.visit.findUnique({ where: { id }, select: visitColumns }));
}

/** The same, and nobody else can change the visit until this transaction ends. */
export async function lockVisit(tx: Tx, id: string): Promise<FoundVisit | null> {
  await tx.$queryRaw`SELECT 1 FROM "Visit" WHERE id = ${id}::uuid FOR NO KEY UPDATE`;
  return findVisit(tx, id);
}

/** The open visit that has this room now, locked. Rooms of earlier epochs belong to nobody any more. */
export async function lockVisitOfRoom(tx: Tx, roomName: string): Promise<FoundVisit | null> {
  await tx.$queryRaw`SELECT 1 FROM "Visit" WHERE "roomName" = ${roomName} FOR NO KEY UPDATE`;
  return withCase(tx, await tx.visit.findUnique({ where: { roomName }, select: visitColumns }));
}

/** A consultant's visits of the time given, in order. `until` is not included. */
export async function findVisitsBetween(tx: Tx, consultantId: string, from: Date, until: Date): Promise<FoundVisit[]> {
  const rows = await tx.visit.findMany({
    where: { consultantId, scheduledFor: { gte: from, lt: until } },
    orderBy: [{ scheduledFor: 'asc' }, { id: 'asc' }],
    take: 200,
    select: visitColumns,
  });
  return withCases(tx, rows);
}

/** Visits of this consultant that are not over and whose patient waits or is in the room, whatever the day. */
export async function findVisitsGoingOn(tx: Tx, consultantId: string): Promise<FoundVisit[]> {
  const rows = await tx.visit.findMany({
    where: { consultantId, callState: { in: ['CHECKED_IN', 'ADMITTED', 'IN_CALL', 'INTERRUPTED'] } },
    orderBy: [{ scheduledFor: 'asc' }, { id: 'asc' }],
    take: 50,
    select: visitColumns,
  });
  return withCases(tx, rows);
}

/** Visits that have an open room. */
export async function findVisitsWithRoom(tx: Tx): Promise<FoundVisit[]> {
  const rows = await tx.visit.findMany({ where: { roomName: { not: null } }, take: 500, select: visitColumns });
  return withCases(tx, rows);
}
