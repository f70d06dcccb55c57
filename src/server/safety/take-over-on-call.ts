import type { Actor } from '@/domain/access/permissions';
import type { ShiftId } from '@/domain/safety/alert-inputs';
import { takeOverShift } from '@/domain/safety/take-over-shift';
import { AppError } from '@/domain/shared/app-error';
import { record } from '@/server/audit/record';
import { transaction } from '@/server/db/client';
import { deleteShift, endShift, findAnswerers, findShift, findShifts, insertShift, lockShifts } from '@/server/db/on-call';

/** The actor is on call from now on, in place of whoever was, until that shift ends. Refused where it has moved on meanwhile. */
export function takeOverOnCall({ actor, now }: { actor: Actor; now: Date }, { shiftId }: ShiftId): Promise<void> {
  return transaction(async (tx) => {
    if (!(await findAnswerers(tx)).some(({ id }) => id === actor.id)) throw new AppError('no-access');
    await lockShifts(tx);
    const shift = await findShift(tx, shiftId);
    if (shift === null) throw new AppError('no-access');
    const own = (await findShifts(tx, now, shift.endsAt)).filter(({ personId }) => personId === actor.id);
    const change = takeOverShift(shift, { personId: actor.id, own, now });
    if (change === null) throw new AppError('wrong-stage');
    for (const id of change.removed) await deleteShift(tx, id);
    for (const { id, endsAt } of change.cut) await endShift(tx, id, endsAt);
    for (const added of change.added) await insertShift(tx, added);
    await record(tx, actor, now, { type: 'on-call.taken-over', shiftId });
  });
}
