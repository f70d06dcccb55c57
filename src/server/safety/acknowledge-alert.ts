import type { Actor } from '@/domain/access/permissions';
import type { AlertId } from '@/domain/safety/alert-inputs';
import { record } from '@/server/audit/record';
import { setAcknowledged } from '@/server/db/alerts';
import { transaction } from '@/server/db/client';
import { lockOpenAlert } from './lock-open-alert';

/** Somebody has it: the pages stop. The first who says so counts; the others change nothing. */
export function acknowledgeAlert({ actor, now }: { actor: Actor; now: Date }, { alertId }: AlertId): Promise<void> {
  return transaction(async (tx) => {
    const { caseId, acknowledgedAt } = await lockOpenAlert(tx, actor, 'alerts.answer', alertId);
    if (acknowledgedAt !== null) return;
    await setAcknowledged(tx, alertId, actor.id, now);
    await record(tx, actor, now, { type: 'alert.acknowledged', caseId, alertId });
  });
}
