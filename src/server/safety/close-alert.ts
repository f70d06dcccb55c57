import type { Actor } from '@/domain/access/permissions';
import { summarizeOutreach, judgeClosing } from '@/domain/safety/alert-closing';
import type { CloseAlert } from '@/domain/safety/alert-inputs';
import type { CloseReply } from '@/domain/safety/alert-view';
import { AppError } from '@/domain/shared/app-error';
import { record } from '@/server/audit/record';
import { setErrorClaim, setAlertClosed, findOutreachAttempts } from '@/server/db/alert-endings';
import { transaction } from '@/server/db/client';
import { settleWatch } from '@/server/db/safety-watch';
import { acknowledgeOnce } from './acknowledge-once';
import { lockOpenAlert } from './lock-open-alert';

/**
 * A licensed person says how it ended, and has seen it. "Safe" needs somebody who was reached since the alert rose; each other
 * end has a rule of its own (`judgeClosing`). A STAT alert that was raised in error waits for a second person.
 */
export function closeAlert({ actor, now }: { actor: Actor; now: Date }, closing: CloseAlert): Promise<CloseReply> {
  const { alertId, disposition, note, isConfirmed, holderId } = closing;
  return transaction(async (tx) => {
    const alert = await lockOpenAlert(tx, actor, 'alerts.close', alertId);
    const { caseId, pagedFrom } = alert;
    const efforts = summarizeOutreach(await findOutreachAttempts(tx, alertId), pagedFrom);
    const verdict = judgeClosing(alert, efforts, { by: actor.id, disposition, note, isConfirmed, holderId });
    if (verdict.kind === 'refuse') throw new AppError(verdict.code);
    await acknowledgeOnce(tx, { actor, now }, alert); // before the end, after which an alert never changes
    if (verdict.kind === 'claim-error') {
      await setErrorClaim(tx, alertId, { by: actor.id, at: now, note });
      await record(tx, actor, now, { type: 'alert.error-claimed', caseId, alertId });
      return { outcome: 'waits-for-second-person' };
    }
    await settleWatch(tx, caseId, now);
    await setAlertClosed(tx, alertId, { by: actor.id, at: now, disposition, note });
    await record(tx, actor, now, { type: 'alert.closed', caseId, alertId, disposition });
    return { outcome: 'closed' };
  });
}
