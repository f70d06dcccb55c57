import type { CaseFacts } from '@/domain/access/permissions';
import type { AuditEvent, Hint } from '@/domain/audit/events';
import { caseFactsSql } from './case-facts';
import { pool, type Tx } from './client';

/** The channel on which every process learns that something happened. */
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

/** An event with its case as it stands now, or null where it has none: enough to decide who may learn of it. */
export type FeedEvent = Hint & { theCase: CaseFacts | null };

/** Reads the events that were announced, with their cases. Unknown ids are left out. */
export async function readFeedEvents(ids: readonly string[]): Promise<FeedEvent[]> {
  const { rows } = await pool().query<Hint & CaseFacts>(
    `SELECT e.id::text AS "eventId", e.type, e."caseId", e."actorId", e.event->>'sessionId' AS "sessionId", ${caseFactsSql}
       FROM "AuditEvent" e LEFT JOIN "Case" c ON c.id = e."caseId"
      WHERE e.id = ANY($1::bigint[]) ORDER BY e.id`,
    [ids],
  );
  return rows.map(({ eventId, type, caseId, actorId, sessionId, ...theCase }) => ({
    ...{ eventId, type, caseId, actorId, sessionId },
    theCase: theCase.patientId === null ? null : theCase,
  }));
}
