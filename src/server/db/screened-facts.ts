import type { CaseFacts } from '@/domain/access/permissions';
import type { Stage } from '@/domain/journey';
import type { Tx } from './client';

/** The facts of a case's newest screening as stored, and who may see the case. */
export type ScreenedFacts = { theCase: CaseFacts & { id: string }; facts: unknown };

type Row = Omit<CaseFacts, 'stage'> & { id: string; stage: string; facts: unknown };

/** The newest screening of each case, in the order of case ids, `take` of them after this case (null: from the first). */
export async function findScreenedFacts(tx: Tx, after: string | null, take: number): Promise<ScreenedFacts[]> {
  const rows = await tx.$queryRaw<Row[]>`
    SELECT c.id, c.stage, c."patientId", c."reviewerId", c."consultantId", c."barredReviewerId", s.facts
      FROM "Case" c
      JOIN LATERAL (
        SELECT facts FROM "Screening" WHERE "caseId" = c.id ORDER BY at DESC, id DESC LIMIT 1
      ) s ON true
     WHERE ${after}::uuid IS NULL OR c.id > ${after}::uuid
     ORDER BY c.id
     LIMIT ${take}`;
  return rows.map(({ facts, stage, ...row }) => ({ theCase: { ...row, stage: stage as Stage }, facts }));
}
