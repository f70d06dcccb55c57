import type { Facts } from '@/domain/screening/facts';
import type { RulePack } from '@/domain/screening/rule-pack';
import type { Screening } from '@/domain/screening/screening';
import type { Prisma } from '@/generated/prisma/client';
import type { Tx } from './client';

type NewScreening = {
  caseId: string;
  at: Date;
  facts: Facts;
  result: Screening;
  pack: Pick<RulePack, 'id' | 'version'>;
  isAgain: boolean;
};

// Both are plain data; JSON has no type for "an object whose keys I know".
const asJson = (data: object) => data as Prisma.InputJsonObject;

/** Keeps a screening whole, with the facts and versions it came from, and copies what the queue sorts by onto the case. */
export async function insertScreening(tx: Tx, { caseId, at, facts, result, pack, isAgain }: NewScreening): Promise<string> {
  const { engineVersion, inputsHash, outcome, priority, suicideTier } = result;
  const { id } = await tx.screening.create({
    data: {
      ...{ caseId, at, isAgain, engineVersion, inputsHash, outcome, priority, suicideTier },
      packId: pack.id,
      packVersion: pack.version,
      facts: asJson(facts),
      result: asJson(result),
    },
    select: { id: true },
  });
  await tx.case.update({ where: { id: caseId }, data: { outcome, priority, suicideTier } });
  return id;
}

export type StoredScreening = { id: string; at: Date; inputsHash: string; result: unknown; facts: unknown };

/** The newest screening of a case, or null. `result` and `facts` are as stored, by an engine that may be older than their reader. */
export function findNewestScreening(tx: Tx, caseId: string): Promise<StoredScreening | null> {
  return tx.screening.findFirst({
    where: { caseId },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    select: { id: true, at: true, inputsHash: true, result: true, facts: true },
  });
}

/** When the answers were last submitted, or null. */
export async function findSubmittedAt(tx: Tx, caseId: string): Promise<Date | null> {
  const row = await tx.case.findUnique({ where: { id: caseId }, select: { submittedAt: true } });
  return row?.submittedAt ?? null;
}
