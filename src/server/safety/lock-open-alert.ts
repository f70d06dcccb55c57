import type { Actor, PermissionOn } from '@/domain/access/permissions';
import { AppError } from '@/domain/shared/app-error';
import { allow } from '@/server/auth/allow';
import { type FoundAlert, lockAlert } from '@/server/db/alerts';
import type { Tx } from '@/server/db/client';

/** The alert, held, for somebody who may do this to it. A closed one has moved on. */
export async function lockOpenAlert(
  tx: Tx,
  actor: Actor,
  permission: PermissionOn<'alert'>,
  alertId: string,
): Promise<FoundAlert> {
  const alert = await lockAlert(tx, alertId);
  allow(actor, permission, alert);
  if (alert.closedAt !== null) throw new AppError('wrong-stage');
  return alert;
}
