import type { Actor } from '@/domain/access/permissions';
import type { AuditEvent } from '@/domain/audit/events';
import { appendAuditEvent } from '@/server/db/audit-events';
import type { Tx } from '@/server/db/client';

/** Those who act without a session: the clock and the media server. */
export const system = { id: null } as const;
export type Recorder = Pick<Actor, 'id'> | typeof system;

/** Writes the act in the caller's transaction: it is the audit row, the event and the live hint. Call it last. */
export async function record(tx: Tx, actor: Recorder, at: Date, event: AuditEvent): Promise<void> {
  await appendAuditEvent(tx, at, actor.id, event);
}
