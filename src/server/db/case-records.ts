import { z } from 'zod';
import { readStoredAnswer } from '@/domain/answers/stored-answer';
import { outcomes, priorities } from '@/domain/screening/outcome';
import type { ReadScreening } from '@/domain/queue/describe-screening';
import { readStoredFacts } from '@/domain/screening/stored-facts';
import { ResultForDesk } from '@/domain/screening/stored-screening';
import type { Prisma } from '@/generated/prisma/client';
import type { Tx } from './client';

/** What stands in the case's own row and its people's. */
export async function findCaseHead(tx: Tx, id: string) {
  return tx.case.findUniqueOrThrow({
    where: { id },
    select: { submittedAt: true, claimedAt: true, reviewerId: true, patient: { select: { name: true, locale: true } } },
  });
}

/** The current answers, in the order of their ids. */
export async function findCurrentAnswers(tx: Tx, caseId: string) {
  const rows = await tx.answer.findMany({
    where: { caseId },
    orderBy: { questionId: 'asc' },
    take: 500,
    select: { questionId: true, value: true, savedAt: true },
  });
  return rows.flatMap(readRow);
}

/** Every answer that was ever saved, first to last, with the language and the version in which it was asked. */
export async function findCaseRevisions(tx: Tx, caseId: string) {
  const rows = await tx.answerRevision.findMany({
    where: { caseId },
    // What was set aside has no revision and stands where it was said.
    orderBy: [{ questionId: 'asc' }, { savedAt: 'asc' }, { revision: { sort: 'asc', nulls: 'last' } }],
    take: 5_000,
    select: { questionId: true, value: true, savedAt: true, locale: true, questionnaireVersion: true, revision: true },
  });
  return rows.flatMap(({ locale, questionnaireVersion, revision, ...row }) =>
    readRow(row).map((read) => ({ ...read, locale, questionnaireVersion, stood: revision !== null })),
  );
}

/** None where the value cannot be understood: it counts as not answered, and the rest of the case is still shown. */
function readRow({ questionId, value: stored, savedAt }: { questionId: string; value: unknown; savedAt: Date }) {
  const value = readStoredAnswer(stored);
  return value === null ? [] : [{ questionId, value, savedAt: savedAt.toISOString() }];
}

const newestFirst: Prisma.ScreeningOrderByWithRelationInput[] = [{ at: 'desc' }, { id: 'desc' }];

/** The newest screening with its documents, or null before the first. Throws when it is no screening that we can read. */
export async function findNewestScreeningRecord(tx: Tx, caseId: string): Promise<ReadScreening | null> {
  const row = await tx.screening.findFirst({
    where: { caseId },
    orderBy: newestFirst,
    select: { at: true, outcome: true, priority: true, suicideTier: true, result: true, facts: true },
  });
  if (row === null) return null;
  const read = readStoredFacts(row.facts);
  if (read === null) throw new Error('the stored facts of a screening cannot be read');
  return {
    at: row.at.toISOString(),
    outcome: z.enum(outcomes).parse(row.outcome),
    priority: z.enum(priorities).parse(row.priority),
    suicideTier: row.suicideTier,
    result: ResultForDesk.parse(row.result),
    facts: read.facts,
  };
}

/** Which screening a decision rests on, its outcome and its priority; null before the first. */
export async function findNewestOutcome(tx: Tx, caseId: string) {
  const select = { id: true, outcome: true, priority: true } as const;
  const row = await tx.screening.findFirst({ where: { caseId }, orderBy: newestFirst, select });
  return row === null ? null : { ...row, priority: z.enum(priorities).parse(row.priority) };
}
