import type { CaseFacts } from '@/domain/access/permissions';
import type { Stage } from '@/domain/journey';
import { Prisma } from '@/generated/prisma/client';
import { caseFacts } from './case-facts';
import type { Tx } from './client';

/** What every use case needs of a case before it decides: its id and the facts that permissions look at. */
export type FoundCase = CaseFacts & { id: string };

async function findFirst(tx: Tx, rest: Prisma.Sql): Promise<FoundCase | null> {
  const [row] = await tx.$queryRaw<FoundCase[]>`SELECT c.id, ${caseFacts} FROM "Case" c ${rest} LIMIT 1`;
  return row ?? null;
}

/** The case, or null. Whether the caller may know of it is for `allow` to say. */
export const findCase = (tx: Tx, id: string): Promise<FoundCase | null> => findFirst(tx, Prisma.sql`WHERE c.id = ${id}::uuid`);

/** The same, and nobody else can change the case until this transaction ends. */
export async function lockCase(tx: Tx, id: string): Promise<FoundCase | null> {
  await tx.$queryRaw`SELECT 1 FROM "Case" WHERE id = ${id}::uuid FOR NO KEY UPDATE`;
  return findCase(tx, id);
}

/** The patient's case that is not closed, newest first, or null. */
export const findOpenCaseOf = (tx: Tx, patientId: string): Promise<FoundCase | null> =>
  findFirst(tx, Prisma.sql`WHERE c."patientId" = ${patientId}::uuid AND c.stage <> 'closed' ORDER BY c."createdAt" DESC`);

/** The patient's newest case of any stage, or null. */
export const findNewestCaseOf = (tx: Tx, patientId: string): Promise<FoundCase | null> =>
  findFirst(tx, Prisma.sql`WHERE c."patientId" = ${patientId}::uuid ORDER BY c."createdAt" DESC`);

/** Starts an empty case for a patient. */
export async function insertCase(tx: Tx, patientId: string, at: Date): Promise<FoundCase> {
  const { id } = await tx.case.create({ data: { patientId, createdAt: at }, select: { id: true } });
  const made = await findCase(tx, id);
  if (made === null) throw new Error('a case that was just made is not there');
  return made;
}

/** Moves a case. The caller has asked `mayMove` and holds the lock. */
export async function moveCase(
  tx: Tx,
  id: string,
  stage: Stage,
  change: { submittedAt?: Date; closedAt?: Date | null; barredReviewerId?: string | null } = {},
) {
  await tx.case.update({ where: { id }, data: { stage, ...change } });
}
