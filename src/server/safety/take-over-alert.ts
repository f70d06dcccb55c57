import type { Actor } from '@/domain/access/permissions';
import type { TakeOverAlert } from '@/domain/safety/alert-inputs';
import { AppError } from '@/domain/shared/app-error';
import { record } from '@/server/audit/record';
import { setAcknowledged } from '@/server/db/alerts';
import { transaction } from '@/server/db/client';
import { lockOpenAlert } from './lock-open-alert';

/** Somebody else has it now: a colleague goes home, or asks for help. Refused where it moved on since the sender looked. */
export function takeOverAlert({ actor, now }: { actor: Actor; now: Date }, { alertId, holderId }: TakeOverAlert): Promise<void> {
  return transaction(async (tx) => {
    const { caseId, acknowledgedBy } = await lockOpenAlert(tx, actor, 'alerts.answer', alertId);
    if (acknowledgedBy === actor.id) return;
    if (acknowledgedBy !== holderId) throw new AppError('wrong-stage');
    await setAcknowledged(tx, alertId, actor.id, now);
    await record(tx, actor, now, { type: 'alert.taken-over', caseId, alertId });
  });
}
