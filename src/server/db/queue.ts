import { z } from 'zod';
import { rolesWith } from '@/domain/access/permissions';
import { outcomes, priorities } from '@/domain/screening/outcome';
import { answerKey } from '@/domain/answers/stored-answer';
import { Facts } from '@/domain/screening/facts';
import { factPath, resultPath, StoredRuleIds } from '@/domain/screening/stored-screening';
import { decisionKinds } from '@/domain/queue/decision';
import { type Colleague, longestQueue } from '@/domain/queue/queue-view';
import type { Tx } from './client';

/** One line of the queue as it lies in the tables: rules and figures out of the newest screening, no answers. */
const Row = z.object({
  id: z.uuid(),
  stage: z.enum(['queue', 'answers']),
  submittedAt: z.date(),
  decisionKind: z.enum(decisionKinds).nullable(),
  decidedAt: z.date().nullable(),
  toDosDoneAt: z.array(z.date().nullable()).nullable(),
  askedAgainAt: z.date().nullable(),
  barredReviewerId: z.uuid().nullable(),
  /** Whose question the patient answered last; null where there is none, or it was decided since. */
  answeredTo: z.uuid().nullable(),
  /** From when until when it had waited before that question. */
  waitedFrom: z.date().nullable(),
  waitedUntil: z.date().nullable(),
  outcome: z.enum(outcomes),
  priority: z.enum(priorities),
  patientName: z.string(),
  language: z.string(),
  ageYears: Facts.shape.ageYears,
  sex: Facts.shape.sex,
  phq9Total: z.int().nullable(),
  item9: z.int().nullable(),
  firedRules: StoredRuleIds,
  missingCount: z.int(),
  reviewerId: z.uuid().nullable(),
  reviewerName: z.string().nullable(),
  claimedAt: z.date().nullable(),
});
export type StoredQueueRow = z.infer<typeof Row>;

/**
 * Every case that waits for a reviewer, and those that a reviewer has asked something. Where there are more than `atMost`, the
 * least urgent are left out, by the order of `compareWaitingCases`; only what had passed before a question to the patient counts
 * by the wall clock here, since the database does not know the clinic's hours.
 */
export async function findQueueRows(tx: Tx, atMost = longestQueue): Promise<{ rows: StoredQueueRow[]; isCut: boolean }> {
  const rows = await tx.$queryRaw<unknown[]>`
    SELECT c.id, c.stage, c."submittedAt", d.kind AS "decisionKind", d.at AS "decidedAt", s.outcome, s.priority,
           COALESCE(told.value->>${answerKey('text')}::text, p.name) AS "patientName", COALESCE(speaks.value->>${answerKey('code')}::text, p.locale) AS language,
           (s.facts #>> ${factPath('ageYears')}::text[])::int AS "ageYears", s.facts #>> ${factPath('sex')}::text[] AS sex,
           (s.result #>> ${resultPath('scores', 'phq9')}::text[])::int AS "phq9Total",
           (s.facts #>> ${factPath('phq9', 8)}::text[])::int AS item9,
           s.result #> ${resultPath('firedRules')}::text[] AS "firedRules",
           jsonb_array_length(s.result #> ${resultPath('missing')}::text[]) AS "missingCount",
           c."reviewerId", r.name AS "reviewerName", c."claimedAt", c."barredReviewerId", again."askedAt" AS "askedAgainAt",
           done."toDosDoneAt",
           CASE WHEN c.stage = 'queue' AND q."answeredAt" IS NOT NULL THEN d."reviewerId" END AS "answeredTo",
           b.at AS "waitedFrom", CASE WHEN b.at IS NOT NULL THEN d.at END AS "waitedUntil"
      FROM "Case" c
      JOIN "Person" p ON p.id = c."patientId"
      JOIN LATERAL (
        SELECT * FROM "Screening" WHERE "caseId" = c.id ORDER BY at DESC, id DESC LIMIT 1
      ) s ON true
      LEFT JOIN "Answer" told ON told."caseId" = c.id AND told."questionId" = 'about.name'
      LEFT JOIN "Answer" speaks ON speaks."caseId" = c.id AND speaks."questionId" = 'about.language'
      LEFT JOIN "Person" r ON r.id = c."reviewerId"
      LEFT JOIN LATERAL (
        SELECT id, kind, at, "reviewerId", "screeningId" FROM "Decision" WHERE "caseId" = c.id ORDER BY at DESC, id DESC LIMIT 1
      ) d ON true
      LEFT JOIN LATERAL (
        SELECT array_agg(t."doneAt") AS "toDosDoneAt", max(t."doneAt") AS at, count(*) > count(t."doneAt") AS "isOpen"
          FROM "ToDo" t WHERE t."decisionId" = d.id
      ) done ON true
      LEFT JOIN "SecondLook" again ON again."decisionId" = d.id
      LEFT JOIN "InformationRequest" q ON q."decisionId" = d.id
      LEFT JOIN LATERAL (
        SELECT max(h.at) AS at FROM "Screening" decided JOIN "Screening" h ON h."caseId" = decided."caseId"
         WHERE decided.id = d."screeningId" AND h.at <= decided.at AND NOT h."isAgain"
           AND c.stage = 'queue' AND q."answeredAt" IS NOT NULL
      ) b ON true
     WHERE c."submittedAt" IS NOT NULL AND (c.stage = 'queue' OR (c.stage = 'answers' AND d.kind = 'ask'))
     ORDER BY array_position(${[...priorities]}::text[], s.priority),
              CASE WHEN c.stage = 'answers' THEN d.at
                   WHEN d.kind = 'conditional' AND done."isOpen" THEN d.at
                   WHEN d.kind = 'conditional' THEN GREATEST(c."submittedAt", done.at)
                   ELSE COALESCE(again."askedAt", c."submittedAt") - COALESCE(d.at - b.at, interval '0') END,
              c.id
     LIMIT ${atMost + 1}`;
  return { rows: z.array(Row).parse(rows.slice(0, atMost)), isCut: rows.length > atMost };
}

/**
 * Gives the case to this reviewer if nobody has it. The condition is the lock: of any number who try at once, the database
 * lets one through. False for the others.
 */
export async function claimIfFree(tx: Tx, id: string, reviewerId: string, at: Date): Promise<boolean> {
  const { count } = await tx.case.updateMany({
    where: { id, stage: 'queue', reviewerId: null },
    data: { reviewerId, claimedAt: at },
  });
  return count === 1;
}

/** Whoever has the case has it since now. Where nobody has it nothing changes. */
export async function renewClaim(tx: Tx, id: string, at: Date): Promise<void> {
  await tx.case.updateMany({ where: { id, reviewerId: { not: null } }, data: { claimedAt: at } });
}

/** Takes the case from whoever has it. The caller holds the lock. */
export async function freeCase(tx: Tx, id: string): Promise<void> {
  await tx.case.update({ where: { id }, data: { reviewerId: null, claimedAt: null } });
}

/** Cases that were taken before then and are still undecided, oldest first. */
export async function findClaimedBefore(tx: Tx, before: Date): Promise<{ id: string; reviewerId: string; claimedAt: Date }[]> {
  const rows = await tx.case.findMany({
    where: { stage: 'queue', reviewerId: { not: null }, claimedAt: { lt: before } },
    orderBy: { claimedAt: 'asc' },
    take: 200,
    select: { id: true, reviewerId: true, claimedAt: true },
  });
  return rows.flatMap(({ id, reviewerId, claimedAt }) =>
    reviewerId === null || claimedAt === null ? [] : [{ id, reviewerId, claimedAt }],
  );
}

/** Everyone who sees patients and may sign in, by name. */
export function findConsultants(tx: Tx): Promise<Colleague[]> {
  return tx.person.findMany({
    where: { roles: { hasSome: [...rolesWith('visit.conduct')] }, disabledAt: null },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    take: 200,
    select: { id: true, name: true },
  });
}
