import { type ReminderKind, type ReminderNote, reminderKinds } from '@/domain/answers/reminders';
import type { Tx } from './client';

export type StoredUnfinished = {
  caseId: string;
  email: string;
  locale: string;
  timeZone: string;
  isDisabled: boolean;
  hasOpenAlert: boolean;
  lastActivityAt: Date;
};

/** Cases that were begun, never submitted, and silent since before this moment but not since before that one. At most 500, longest silent first. */
export async function findSilentCases(tx: Tx, between: { from: Date; until: Date }): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT c.id
      FROM "Case" c
      JOIN "Person" p ON p.id = c."patientId" AND p."disabledAt" IS NULL
      CROSS JOIN LATERAL (SELECT max("savedAt") AS last FROM "Answer" WHERE "caseId" = c.id) a
     WHERE c.stage = 'answers' AND c."submittedAt" IS NULL
       AND greatest(c."createdAt", a.last) > ${between.from} AND greatest(c."createdAt", a.last) <= ${between.until}
       AND NOT EXISTS (SELECT FROM "Reminder" r WHERE r."caseId" = c.id AND r.kind IN ('second', 'stopped'))
       AND NOT EXISTS (SELECT FROM "Alert" l WHERE l."caseId" = c.id AND l."closedAt" IS NULL)
     ORDER BY greatest(c."createdAt", a.last) LIMIT 500`;
  return rows.map(({ id }) => id);
}

/** What a reminder looks at, or null when the case is not unfinished any more. The caller holds the case's lock. */
export async function findUnfinished(tx: Tx, caseId: string): Promise<StoredUnfinished | null> {
  const [row] = await tx.$queryRaw<StoredUnfinished[]>`
    SELECT c.id AS "caseId", p.email, p.locale, p."timeZone", p."disabledAt" IS NOT NULL AS "isDisabled",
           EXISTS (SELECT FROM "Alert" l WHERE l."caseId" = c.id AND l."closedAt" IS NULL) AS "hasOpenAlert",
           greatest(c."createdAt", (SELECT max("savedAt") FROM "Answer" WHERE "caseId" = c.id)) AS "lastActivityAt"
      FROM "Case" c JOIN "Person" p ON p.id = c."patientId"
     WHERE c.id = ${caseId}::uuid AND c.stage = 'answers' AND c."submittedAt" IS NULL`;
  return row ?? null;
}

export type StoredReminders = { isStopped: boolean; sent: { kind: ReminderKind; at: Date }[] };

/** The letters that went out for a case, and whether the patient wants no more. */
export async function findReminders(tx: Tx, caseId: string): Promise<StoredReminders> {
  const rows = await tx.reminder.findMany({ where: { caseId }, select: { kind: true, sentAt: true } });
  return {
    isStopped: rows.some(({ kind }) => kind === 'stopped'),
    sent: rows.flatMap(({ kind: stored, sentAt }) => {
      const kind = reminderKinds.find((one) => one === stored);
      return kind === undefined ? [] : [{ kind, at: sentAt }];
    }),
  };
}

/** Notes a letter, or that none shall come any more. False when that was noted before. */
export async function insertReminder(tx: Tx, caseId: string, kind: ReminderNote, at: Date): Promise<boolean> {
  const { count } = await tx.reminder.createMany({ data: [{ caseId, kind, sentAt: at }], skipDuplicates: true });
  return count === 1;
}
