import type { SetAsideReason } from '@/domain/safety/set-aside';
import type { EarlierSave, NewRevision } from './answers';
import type { Tx } from './client';

/** Keeps an answer that may not stand, as a revision without a number. */
export async function insertSetAside(tx: Tx, save: NewRevision, setAside: SetAsideReason): Promise<void> {
  const { saveId, caseId, questionId, value, questionnaireVersion, locale, patientId, at } = save;
  await tx.$executeRaw`
    INSERT INTO "AnswerRevision" (id, "caseId", "questionId", "setAside", value, "questionnaireVersion", locale, "actorId", "savedAt")
    VALUES (${saveId}::uuid, ${caseId}::uuid, ${questionId}, ${setAside}, ${JSON.stringify(value)}::jsonb,
            ${questionnaireVersion}, ${locale}, ${patientId}::uuid, ${at})`;
}

/** The save of this id, or null while the id is free. */
export const findSave = (tx: Tx, saveId: string): Promise<(EarlierSave & { setAside: string | null }) | null> =>
  tx.answerRevision.findUnique({
    where: { id: saveId },
    select: { caseId: true, questionId: true, actorId: true, value: true, revision: true, setAside: true, savedAt: true },
  });

/**
 * What was set aside, oldest first, and not settled by an answer to the same question that stood afterwards: since the answers
 * were last submitted, or ever.
 */
export const findOpenSetAside = (
  tx: Tx,
  caseId: string,
  since: 'hand-in' | 'ever',
): Promise<{ questionId: string; value: unknown; savedAt: Date }[]> =>
  tx.$queryRaw`
    SELECT r."questionId", r.value, r."savedAt" FROM "AnswerRevision" r
     WHERE r."caseId" = ${caseId}::uuid AND r.revision IS NULL
       AND (${since} = 'ever'
            OR r."savedAt" > coalesce((SELECT "submittedAt" FROM "Case" WHERE id = ${caseId}::uuid), '-infinity'))
       AND NOT EXISTS (SELECT FROM "AnswerRevision" s WHERE s."caseId" = r."caseId" AND s."questionId" = r."questionId"
                          AND s.revision IS NOT NULL AND s."savedAt" > r."savedAt")
     ORDER BY r."savedAt"`;
