import type { Actor } from '@/domain/access/permissions';
import type { LogOutreach } from '@/domain/safety/alert-inputs';
import { AppError } from '@/domain/shared/app-error';
import { record } from '@/server/audit/record';
import { findOutreachOwner, insertOutreach } from '@/server/db/alerts';
import { transaction } from '@/server/db/client';
import { acknowledgeOnce } from './acknowledge-once';
import { lockOpenAlert } from './lock-open-alert';

/**
 * Writes down a try to reach the patient. Whoever tries has seen the alert, so that this acknowledges it too. Sending the
 * same entry again changes nothing.
 */
export function logOutreach({ actor, now }: { actor: Actor; now: Date }, entry: LogOutreach): Promise<void> {
  const { alertId, outreachId, channel, outcome, note } = entry;
  return transaction(async (tx) => {
    const alert = await lockOpenAlert(tx, actor, 'alerts.answer', alertId);
    const earlier = await findOutreachOwner(tx, outreachId);
    if (earlier?.alertId === alertId && earlier.byId === actor.id) return;
    if (earlier !== null) throw new AppError('no-access'); // someone else's id: nothing can be learned from the reply

    await insertOutreach(tx, { id: outreachId, alertId, byId: actor.id, at: now, channel, outcome, note });
    await acknowledgeOnce(tx, { actor, now }, alert);
    await record(tx, actor, now, { type: 'alert.outreach', caseId: alert.caseId, alertId, outreachId });
  });
}
