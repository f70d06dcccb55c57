import type { AuditEvent, Hint } from '@/domain/audit/events';
import { pool, type Tx } from './client';

/** The channel on which every process hears that something happened. */
export const auditChannel = 'clearway_audit';

/**
 * Appends one row and wakes the listeners when this transaction commits, and only then.
 * The wire carries the row's id and nothing else: no health data leaves the database here.
 */
export async function appendAuditEvent(tx: Tx, at: Date, actorId: string | null, event: AuditEvent): Promise<void> {
  const caseId = 'caseId' in event ? event.caseId : null;
  await tx.$executeRaw`
    WITH row AS (
      INSERT INTO "AuditEvent" (at, "actorId", "caseId", type, event)
      VALUES (${at}, ${actorId}::uuid, ${caseId}::uuid, ${event.type}, ${JSON.stringify(event)}::jsonb)
      RETURNING id
    )
    SELECT pg_notify(${auditChannel}, id::text) FROM row`;
}

/** An event with the people it concerns, as they stand now: enough to decide who may hear of it. */
export type HeardEvent = Hint & { parties: { patientId: string; reviewerId: string | null; consultantId: string | null } | null };

/** Reads the events that were announced, with the parties of their cases. Unknown ids are left out. */
export async function readHeardEvents(ids: readonly string[]): Promise<HeardEvent[]> {
  const { rows } = await pool().query<
    HeardEvent & { patientId: string | null; reviewerId: string | null; consultantId: string | null }
  >(
    `SELECT e.id::text AS "eventId", e.type, e."caseId", e."actorId", e.event->>'sessionId' AS "sessionId",
            c."patientId", c."reviewerId", c."consultantId"
       FROM "AuditEvent" e LEFT JOIN "Case" c ON c.id = e."caseId"
      WHERE e.id = ANY($1::bigint[]) ORDER BY e.id`,
    [ids],
  );
  return rows.map(({ patientId, reviewerId, consultantId, ...hint }) => ({
    ...hint,
    parties: patientId === null ? null : { patientId, reviewerId, consultantId },
  }));
}
