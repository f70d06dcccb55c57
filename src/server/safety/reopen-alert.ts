import type { Actor } from '@/domain/access/permissions';
import { reopenWithinMs } from '@/domain/safety/alert-closing';
import type { ReopenAlert } from '@/domain/safety/alert-inputs';
import { AppError } from '@/domain/shared/app-error';
import { record } from '@/server/audit/record';
import { allow } from '@/server/auth/allow';
import { insertReopening, setAlertReopened } from '@/server/db/alert-endings';
import { lockAlert, lockOpenAlertOf } from '@/server/db/alerts';
import { transaction } from '@/server/db/client';
import { enqueuePaging } from './page-on-call';

/**
 * Opens an alert again that was closed by mistake, within a day of its closing, and has it paged anew. What the closing said
 * is kept. Where another alert of the same case is open by now, that one counts.
 */
export function reopenAlert({ actor, now }: { actor: Actor; now: Date }, { alertId, reason }: ReopenAlert): Promise<void> {
  return transaction(async (tx) => {
    const found = await lockAlert(tx, alertId);
    allow(actor, 'alerts.close', found);
    const { caseId, closedAt } = found;
    if (closedAt === null || now.getTime() - closedAt.getTime() > reopenWithinMs) throw new AppError('wrong-stage');
    if ((await lockOpenAlertOf(tx, caseId)) !== null) throw new AppError('wrong-stage');
    await insertReopening(tx, alertId, { by: actor.id, at: now, reason });
    await setAlertReopened(tx, alertId, now);
    await enqueuePaging(tx, alertId);
    await record(tx, actor, now, { type: 'alert.reopened', caseId, alertId });
  });
}
