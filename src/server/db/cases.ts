import type { CaseFacts } from '@/domain/access/permissions';
import type { Stage } from '@/domain/journey';
import type { Tx } from './client';

/** What every use case needs of a case before it decides: its id and the facts that permissions look at. */
export type FoundCase = CaseFacts & { id: string };

const facts = { id: true, stage: true, patientId: true, reviewerId: true, consultantId: true, barredReviewerId: true } as const;
const found = (row: { id: string; stage: string } & Omit<CaseFacts, 'stage'>): FoundCase => ({
  ...row,
  stage: row.stage as Stage,
});

/** The case, or null. Whether the caller may know of it is for `allow` to say. */
export async function findCase(tx: Tx, id: string): Promise<FoundCase | null> {
  const row = await tx.case.findUnique({ where: { id }, select: facts });
  return row === null ? null : found(row);
}

/** The same, and nobody else can change the case until this transaction ends. */
export async function lockCase(tx: Tx, id: string): Promise<FoundCase | null> {
  await tx.$queryRaw`SELECT 1 FROM "Case" WHERE id = ${id}::uuid FOR NO KEY UPDATE`;
  return findCase(tx, id);
}

/** The patient's case that is not closed, newest first, or null. */
export async function findOpenCaseOf(tx: Tx, patientId: string): Promise<FoundCase | null> {
  const row = await tx.case.findFirst({
    where: { patientId, stage: { not: 'closed' } },
    orderBy: { createdAt: 'desc' },
    select: facts,
  });
  return row === null ? null : found(row);
}

/** The patient's newest case of any stage, or null. */
export async function findNewestCaseOf(tx: Tx, patientId: string): Promise<FoundCase | null> {
  const row = await tx.case.findFirst({ where: { patientId }, orderBy: { createdAt: 'desc' }, select: facts });
  return row === null ? null : found(row);
}

/** Starts an empty case for a patient. */
export async function insertCase(tx: Tx, patientId: string, at: Date): Promise<FoundCase> {
  return found(await tx.case.create({ data: { patientId, createdAt: at }, select: facts }));
}

/** Moves a case. The caller has asked `mayMove` and holds the lock. */
export async function moveCase(
  tx: Tx,
  id: string,
  stage: Stage,
  change: { submittedAt?: Date; closedAt?: Date | null; consultantId?: string; barredReviewerId?: string | null } = {},
) {
  await tx.case.update({ where: { id }, data: { stage, ...change } });
}
