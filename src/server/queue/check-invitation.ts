import { closedBetween, type CheckInvitation, type InvitationCheck } from '@/domain/queue/invitation-check';
import { clinicHours } from '@/domain/queue/working-hours';
import { heldUntilOf } from '@/domain/visit/planned-time';
import { AppError } from '@/domain/shared/app-error';
import { transaction } from '@/server/db/client';
import { findHeldTime } from '@/server/db/held-times';
import { findConsultants } from '@/server/db/queue';

/** What speaks against inviting to this consultant at this time, asked before the reviewer says yes. It reserves nothing. */
export async function checkInvitation(
  { now }: { now: Date },
  { consultantId, scheduledFor }: CheckInvitation,
): Promise<InvitationCheck> {
  const from = scheduledFor === null ? now : new Date(scheduledFor);
  const until = new Date(heldUntilOf(from.getTime()));
  const held = await transaction(async (tx) => {
    const consultants = await findConsultants(tx);
    if (!consultants.some(({ id }) => id === consultantId)) throw new AppError('no-access');
    return findHeldTime(tx, consultantId, { from, until });
  });
  return {
    taken: held === null ? null : { from: held.from.toISOString(), until: held.until.toISOString() },
    closed: closedBetween(from.getTime(), until.getTime(), clinicHours),
  };
}
