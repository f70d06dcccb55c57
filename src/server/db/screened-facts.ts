import { caseFacts } from './case-facts';
import type { FoundCase } from './cases';
import type { Tx } from './client';

/** The facts of a case's newest screening as stored, and who may see the case. */
export type ScreenedFacts = { theCase: FoundCase; facts: unknown };

type Row = FoundCase & { facts: unknown };

/** The newest screening of each case, in the order of case ids, `take` of them after this case (null: from the first). */
export async function findScreenedFacts(tx: Tx, after: string | null, take: number): Promise<ScreenedFacts[]> {
  const rows = await tx.$queryRaw<Row[]>`
    SELECT c.id, ${caseFacts}, s.facts
      FROM "Case" c
      JOIN LATERAL (
        SELECT facts FROM "Screening" WHERE "caseId" = c.id ORDER BY at DESC, id DESC LIMIT 1
      ) s ON true
     WHERE ${after}::uuid IS NULL OR c.id > ${after}::uuid
     ORDER BY c.id
     LIMIT ${take}`;
  return rows.map(({ facts, ...theCase }) => ({ theCase, facts }));
}
