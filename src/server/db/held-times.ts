import type { Tx } from './client';

export type HeldTime = { from: Date; until: Date };

/** Nobody else plans a visit of this consultant until this transaction ends. */
export async function lockConsultant(tx: Tx, consultantId: string): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM "Person" WHERE id = ${consultantId}::uuid FOR NO KEY UPDATE`;
}

/** The first planned visit that keeps this consultant at any time from then until then (not included), or null. */
export async function findHeldTime(tx: Tx, consultantId: string, { from, until }: HeldTime): Promise<HeldTime | null> {
  const row = await tx.visit.findFirst({
    where: { consultantId, endedAt: null, scheduledFor: { lt: until }, heldUntil: { gt: from } },
    orderBy: { scheduledFor: 'asc' },
    select: { scheduledFor: true, heldUntil: true },
  });
  return row === null || row.heldUntil === null ? null : { from: row.scheduledFor, until: row.heldUntil };
}
