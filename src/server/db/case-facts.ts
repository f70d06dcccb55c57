import type { CaseFacts } from '@/domain/access/permissions';
import { Prisma } from '@/generated/prisma/client';
import type { Tx } from './client';

/** Where each fact of the case `c` is read. Every query that loads a case for `allow` takes its facts from here. */
const columns = {
  stage: 'c.stage',
  patientId: 'c."patientId"',
  reviewerId: 'c."reviewerId"',
  barredReviewerId: 'c."barredReviewerId"',
  consultantIds: 'ARRAY(SELECT DISTINCT v."consultantId"::text FROM "Visit" v WHERE v."caseId" = c.id)',
} as const satisfies Record<keyof CaseFacts, string>;

/** The facts as columns of a SELECT over `"Case" c`. A row without a case has null for each, and no consultants. */
export const caseFactsSql = Object.entries(columns)
  .map(([name, sql]) => `${sql} AS "${name}"`)
  .join(', ');

/** The same, for a tagged template. */
export const caseFacts = Prisma.raw(caseFactsSql);

/** The facts of these cases, by id. */
export async function findCaseFacts(tx: Tx, ids: readonly string[]): Promise<Map<string, CaseFacts>> {
  const rows = await tx.$queryRaw<(CaseFacts & { id: string })[]>`
    SELECT c.id, ${caseFacts} FROM "Case" c WHERE c.id = ANY (${[...ids]}::uuid[])`;
  return new Map(rows.map(({ id, ...facts }) => [id, facts]));
}
