import type { Tx } from './client';

type Reader = { alertId: string; personId: string; seenAt: Date; isWriting: boolean };

/** Somebody has this alert open at this moment. */
export async function upsertReader(tx: Tx, { alertId, personId, ...rest }: Reader): Promise<void> {
  const key = { alertId, personId };
  await tx.alertReader.upsert({ where: { alertId_personId: key }, create: { ...key, ...rest }, update: rest });
}

/** Who else had it open since then, by name. */
export async function findOtherReaders(tx: Tx, alertId: string, { personId, since }: { personId: string; since: Date }) {
  const rows = await tx.alertReader.findMany({
    where: { alertId, personId: { not: personId }, seenAt: { gt: since } },
    orderBy: { personId: 'asc' },
    take: 50,
    select: { personId: true, isWriting: true },
  });
  return rows;
}
