import type { Company, SafeNow } from '@/domain/safety/safety-check';
import type { Tx } from './client';

/** What a patient said on the page of people to talk to at a moment. */
export type StoredCheck = {
  id: string;
  caseId: string;
  safeNow: SafeNow | null;
  company: Company | null;
  callPhone: string | null;
  placeNow: string | null;
  saidAt: Date;
};

const columns = {
  ...{ id: true, caseId: true, saidAt: true },
  ...{ safeNow: true, company: true, callPhone: true, placeNow: true },
} as const;

export async function insertSafetyCheck(tx: Tx, check: StoredCheck): Promise<void> {
  await tx.safetyCheck.create({ data: check, select: { id: true } });
}

/** The check with this id, or null: tells one that is sent again from a new one. */
export const findSafetyCheck = (tx: Tx, id: string): Promise<{ caseId: string } | null> =>
  tx.safetyCheck.findUnique({ where: { id }, select: { caseId: true } });

/** Everything said on this case, oldest first. */
export async function findSafetyChecks(tx: Tx, caseId: string): Promise<StoredCheck[]> {
  const rows = await tx.safetyCheck.findMany({
    where: { caseId },
    orderBy: { place: 'desc' },
    take: 200,
    select: columns,
  });
  return rows
    .reverse()
    .map((row) => ({ ...row, safeNow: row.safeNow as SafeNow | null, company: row.company as Company | null }));
}
