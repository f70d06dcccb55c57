import { closedBetween } from '@/domain/queue/invitation-check';
import type { DecideCase } from '@/domain/queue/inputs';
import { clinicHours } from '@/domain/queue/working-hours';
import { AppError } from '@/domain/shared/app-error';
import { heldUntilOf } from '@/domain/visit/planned-time';
import type { Tx } from '@/server/db/client';
import { findHeldTime, lockConsultant } from '@/server/db/held-times';
import { findConsultants } from '@/server/db/queue';

/** Who sees the patient and when. `heldUntil`: until when this keeps the consultant from other visits; null: it does not. */
export type Invitation = { consultantId: string; scheduledFor: Date; heldUntil: Date | null };

/**
 * Who sees the patient and when, or null for what is no invitation. A time that has passed, or that somebody else has, is
 * refused; of two who ask for the same time at once the second is. A closed clinic, and a patient who comes now although the
 * consultant sees somebody, have to be wished knowingly.
 */
export async function planInvitation(tx: Tx, now: Date, decision: DecideCase): Promise<Invitation | null> {
  if (decision.kind !== 'invite-now' && decision.kind !== 'invite-at') return null;
  const { consultantId, anyway = [] } = decision;
  const isNow = decision.kind === 'invite-now';
  const scheduledFor = isNow ? now : new Date(decision.scheduledFor);
  if (scheduledFor < now) throw new AppError('in-the-past');
  const consultants = await findConsultants(tx);
  if (!consultants.some(({ id }) => id === consultantId)) throw new AppError('no-access');

  const until = new Date(heldUntilOf(scheduledFor.getTime()));
  const isClosed = closedBetween(scheduledFor.getTime(), until.getTime(), clinicHours) !== null;
  // Who says "now" knows what time it is; a time that was typed may be a slip.
  if (!isNow && isClosed && !anyway.includes('closed')) throw new AppError('clinic-closed');

  await lockConsultant(tx, consultantId);
  const isTaken = (await findHeldTime(tx, consultantId, { from: scheduledFor, until })) !== null;
  if (isTaken && !(isNow && anyway.includes('taken'))) throw new AppError('time-taken');
  return { consultantId, scheduledFor, heldUntil: isTaken ? null : until };
}
