import type { Actor } from '@/domain/access/permissions';
import type { LogOutreach } from '@/domain/safety/alert-inputs';
import { caringContactOf } from '@/domain/safety/caring-contact';
import { AppError } from '@/domain/shared/app-error';
import { record } from '@/server/audit/record';
import { allow } from '@/server/auth/allow';
import { findAlertWhole } from '@/server/db/alert-lists';
import { findOutreachOwner, insertOutreach, lockAlert } from '@/server/db/alerts';
import { transaction } from '@/server/db/client';
import { packInForce } from '@/server/screening/pack-in-force';

/**
 * Writes down that the patient of a closed alert was contacted once more, or that it was tried. The alert itself stays as it was
 * closed. Sending the same entry again changes nothing.
 */
export function logCaringContact({ actor, now }: { actor: Actor; now: Date }, entry: LogOutreach): Promise<void> {
  const { alertId, outreachId, channel, outcome, note } = entry;
  return transaction(async (tx) => {
    const locked = await lockAlert(tx, alertId);
    allow(actor, 'alerts.answer', locked);
    const alert = await findAlertWhole(tx, alertId);
    if (alert === null) throw new AppError('no-access');
    const earlier = await findOutreachOwner(tx, outreachId);
    if (earlier?.alertId === alertId && earlier.byId === actor.id) return;
    if (earlier !== null) throw new AppError('no-access'); // someone else's id: nothing can be learned from the reply
    const { caringContact } = (await packInForce(tx, now)).pack.thresholds.alertTiming;
    if (caringContactOf(alert, caringContact, now) === null) throw new AppError('wrong-stage');

    await insertOutreach(tx, { id: outreachId, alertId, byId: actor.id, at: now, channel, outcome, note });
    await record(tx, actor, now, { type: 'alert.contacted-again', caseId: alert.caseId, alertId, outreachId });
  });
}
