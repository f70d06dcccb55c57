import { answerKey } from '@/domain/answers/stored-answer';
import type { Tx } from './client';

/** Names of these people by id, as they stand now. */
export async function findNames(tx: Tx, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await tx.person.findMany({ where: { id: { in: [...ids] } }, select: { id: true, name: true } });
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** Patients' names by case id: as they gave them, else as their account says. */
export async function findPatientNames(tx: Tx, caseIds: readonly string[]): Promise<Map<string, string>> {
  const rows = await tx.$queryRaw<{ id: string; name: string }[]>`
    SELECT c.id, COALESCE(told.value->>${answerKey('text')}::text, p.name) AS name
      FROM "Case" c JOIN "Person" p ON p.id = c."patientId"
      LEFT JOIN "Answer" told ON told."caseId" = c.id AND told."questionId" = 'about.name'
     WHERE c.id = ANY(${[...caseIds]}::uuid[])`;
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** A person's time zone (IANA name). */
export async function findTimeZone(tx: Tx, id: string): Promise<string> {
  const { timeZone } = await tx.person.findUniqueOrThrow({ where: { id }, select: { timeZone: true } });
  return timeZone;
}

/** How urgent the rules find these cases, by case id. */
export async function findUrgency(tx: Tx, caseIds: readonly string[]) {
  const rows = await tx.case.findMany({
    where: { id: { in: [...caseIds] } },
    select: { id: true, priority: true, outcome: true },
  });
  return new Map(rows.map(({ id, ...urgency }) => [id, urgency]));
}
