import type { Actor } from '@/domain/access/permissions';
import type { AnswerErrorClaim } from '@/domain/safety/alert-inputs';
import { AppError } from '@/domain/shared/app-error';
import { record } from '@/server/audit/record';
import { clearErrorClaim, findErrorNote, setAlertClosed } from '@/server/db/alert-endings';
import type { FoundAlert } from '@/server/db/alerts';
import { type Tx, transaction } from '@/server/db/client';
import { settleWatch } from '@/server/db/safety-watch';
import { lockOpenAlert } from './lock-open-alert';

type Doing = { actor: Actor; now: Date };

/** The second person's yes: the alert was raised in error, and closes with the words of the first. */
export function confirmError({ actor, now }: Doing, { alertId, claimedById }: AnswerErrorClaim): Promise<void> {
  return transaction(async (tx) => {
    const { caseId } = await lockClaimed(tx, actor, { alertId, claimedById });
    const note = await findErrorNote(tx, alertId);
    await settleWatch(tx, caseId, now);
    await setAlertClosed(tx, alertId, { by: actor.id, at: now, disposition: 'raised-in-error', note });
    await record(tx, actor, now, { type: 'alert.closed', caseId, alertId, disposition: 'raised-in-error' });
  });
}

/** The second person's no: the alert stays open, and whoever has it goes on. */
export function declineError({ actor, now }: Doing, { alertId, claimedById }: AnswerErrorClaim): Promise<void> {
  return transaction(async (tx) => {
    const { caseId } = await lockClaimed(tx, actor, { alertId, claimedById });
    await clearErrorClaim(tx, alertId);
    await record(tx, actor, now, { type: 'alert.error-declined', caseId, alertId });
  });
}

/** The open alert with this very claim, held, for somebody other than the one who made it. */
async function lockClaimed(tx: Tx, actor: Actor, { alertId, claimedById }: AnswerErrorClaim): Promise<FoundAlert> {
  const alert = await lockOpenAlert(tx, actor, 'alerts.close', alertId);
  if (alert.errorClaimedBy !== claimedById) throw new AppError('wrong-stage');
  if (claimedById === actor.id) throw new AppError('second-person-needed');
  return alert;
}
