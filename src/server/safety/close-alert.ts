import type { Actor } from '@/domain/access/permissions';
import type { CloseAlert } from '@/domain/safety/alert-inputs';
import { mayClose } from '@/domain/safety/alert-outreach';
import { AppError } from '@/domain/shared/app-error';
import { record } from '@/server/audit/record';
import { acknowledge, close, countOutreach } from '@/server/db/alerts';
import { transaction } from '@/server/db/client';
import { settleWatch } from '@/server/db/safety-watch';
import { lockOpenAlert } from './lock-open-alert';

/** A licensed person says how it ended. Nothing closes undocumented: either somebody tried, or the note says why nobody did. */
export function closeAlert({ actor, now }: { actor: Actor; now: Date }, closing: CloseAlert): Promise<void> {
  const { alertId, disposition, note } = closing;
  return transaction(async (tx) => {
    const { caseId, acknowledgedAt } = await lockOpenAlert(tx, actor, 'alerts.close', alertId);
    if (!mayClose({ outreachCount: await countOutreach(tx, alertId), note })) throw new AppError('reason-needed');
    if (acknowledgedAt === null) await acknowledge(tx, alertId, actor.id, now);
    await close(tx, alertId, { by: actor.id, at: now, disposition, note });
    await settleWatch(tx, caseId, now);
    await record(tx, actor, now, { type: 'alert.closed', caseId, alertId, disposition });
  });
}
