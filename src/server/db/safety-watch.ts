import type { Tx } from './client';

/** Begins to watch a sitting, or begins again. What was positive in a sitting stays so; a settled watch is a sitting that ended. */
export async function beginWatch(tx: Tx, caseId: string, begin: { since: Date; saidPositive: boolean }): Promise<void> {
  const { since, saidPositive } = begin;
  await tx.$executeRaw`
    INSERT INTO "SafetyWatch" AS w ("caseId", since, "saidPositive") VALUES (${caseId}::uuid, ${since}, ${saidPositive})
    ON CONFLICT ("caseId") DO UPDATE
       SET since = excluded.since, "hiddenAt" = NULL, "settledAt" = NULL,
           "saidPositive" = excluded."saidPositive" OR (w."settledAt" IS NULL AND w."saidPositive")`;
}

/** A positive answer was taken back: the watch that stands counts its silence from now. None begins by that. */
export async function touchWatch(tx: Tx, caseId: string, since: Date): Promise<void> {
  await tx.safetyWatch.updateMany({ where: { caseId, settledAt: null }, data: { since, hiddenAt: null } });
}

/** The page was hidden at this moment. Nothing where nobody watches. */
export async function setHidden(tx: Tx, caseId: string, at: Date): Promise<void> {
  await tx.safetyWatch.updateMany({ where: { caseId, settledAt: null }, data: { hiddenAt: at } });
}

/** The page was seen at this moment. Two beacons may overtake each other: what was hidden after that stays hidden. */
export async function setShown(tx: Tx, caseId: string, at: Date): Promise<void> {
  await tx.safetyWatch.updateMany({ where: { caseId, settledAt: null, hiddenAt: { lt: at } }, data: { hiddenAt: null } });
}

/** The sitting ended: submitted, or what was to be raised was raised. */
export async function settleWatch(tx: Tx, caseId: string, at: Date): Promise<void> {
  await tx.safetyWatch.updateMany({ where: { caseId, settledAt: null }, data: { settledAt: at } });
}

export type StoredWatch = {
  caseId: string;
  since: Date;
  saidPositive: boolean;
  hiddenAt: Date | null;
  lastAnswerAt: Date | null;
  isSignedOut: boolean;
};

/**
 * Cases with a sitting that has not ended in which something positive was said or a question about suicide refused.
 * Signed out is who ended a session after their last answer and has none left; a session that merely ran out is silence,
 * and counts as that.
 */
export const findWatched = (tx: Tx, now: Date): Promise<StoredWatch[]> => watched(tx, now, null);

/** The same of this case alone; null where nobody watches it any more. */
export async function findWatch(tx: Tx, caseId: string, now: Date): Promise<StoredWatch | null> {
  return (await watched(tx, now, caseId))[0] ?? null;
}

function watched(tx: Tx, now: Date, only: string | null): Promise<StoredWatch[]> {
  return tx.$queryRaw<StoredWatch[]>`
    SELECT w."caseId", w.since, w."saidPositive", w."hiddenAt", a.last AS "lastAnswerAt",
           EXISTS (SELECT FROM "Session" s WHERE s."personId" = c."patientId" AND s."revokedAt" >= greatest(w.since, a.last))
           AND NOT EXISTS (SELECT FROM "Session" s WHERE s."personId" = c."patientId" AND s."revokedAt" IS NULL
                             AND s."expiresAt" > ${now}) AS "isSignedOut"
      FROM "SafetyWatch" w
      JOIN "Case" c ON c.id = w."caseId"
      CROSS JOIN LATERAL (SELECT max("savedAt") AS last FROM "Answer" WHERE "caseId" = w."caseId") a
     WHERE w."settledAt" IS NULL AND (${only}::uuid IS NULL OR w."caseId" = ${only}::uuid)
     ORDER BY w.since LIMIT 500`;
}
