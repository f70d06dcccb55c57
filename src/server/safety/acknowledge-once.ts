import type { Actor } from '@/domain/access/permissions';
import { record } from '@/server/audit/record';
import { setAcknowledged, type FoundAlert } from '@/server/db/alerts';
import type { Tx } from '@/server/db/client';

/** Whoever does something about an alert has seen it: the first such act acknowledges it and says so. The caller holds the alert. */
export async function acknowledgeOnce(
  tx: Tx,
  { actor, now }: { actor: Actor; now: Date },
  { id: alertId, caseId, acknowledgedAt }: FoundAlert,
): Promise<void> {
  if (acknowledgedAt !== null) return;
  await setAcknowledged(tx, alertId, actor.id, now);
  await record(tx, actor, now, { type: 'alert.acknowledged', caseId, alertId });
}
