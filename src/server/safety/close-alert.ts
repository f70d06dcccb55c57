import type { Actor } from '@/domain/access/permissions';
import type { CloseAlert } from '@/domain/safety/alert-inputs';
import { mayClose } from '@/domain/safety/alert-outreach';
import { AppError } from '@/domain/shared/app-error';
import { record } from '@/server/audit/record';
import { close, countOutreach } from '@/server/db/alerts';
import { transaction } from '@/server/db/client';
import { settleWatch } from '@/server/db/safety-watch';
import { acknowledgeOnce } from './acknowledge-once';
import { lockOpenAlert } from './lock-open-alert';

/** A licensed person says how it ended, and has seen it. Nothing closes undocumented: either somebody tried, or the note says why nobody did. */
export function closeAlert({ actor, now }: { actor: Actor; now: Date }, closing: CloseAlert): Promise<void> {
  const { alertId, disposition, note } = closing;
  return transaction(async (tx) => {
    const alert = await lockOpenAlert(tx, actor, 'alerts.close', alertId);
    const { caseId } = alert;
    if (!mayClose({ outreachCount: await countOutreach(tx, alertId), note })) throw new AppError('reason-needed');
    await settleWatch(tx, caseId, now);
    await acknowledgeOnce(tx, { actor, now }, alert); // before the end, after which an alert never changes
    await close(tx, alertId, { by: actor.id, at: now, disposition, note });
    await record(tx, actor, now, { type: 'alert.closed', caseId, alertId, disposition });
  });
}
