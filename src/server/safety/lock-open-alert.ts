import type { Actor, Permission } from '@/domain/access/permissions';
import { AppError } from '@/domain/shared/app-error';
import { allow } from '@/server/auth/allow';
import { type FoundAlert, lockAlert } from '@/server/db/alerts';
import { findCase } from '@/server/db/cases';
import type { Tx } from '@/server/db/client';

/** The alert, held, for somebody who may do this to it. A closed one has moved on. */
export async function lockOpenAlert(tx: Tx, actor: Actor, permission: Permission, alertId: string): Promise<FoundAlert> {
  const alert = await lockAlert(tx, alertId);
  allow(actor, permission, alert === null ? null : await findCase(tx, alert.caseId));
  if (alert === null) throw new AppError('no-access');
  if (alert.closedAt !== null) throw new AppError('wrong-stage');
  return alert;
}
