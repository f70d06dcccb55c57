import type { Actor } from '@/domain/access/permissions';
import type { NewShift, ShiftId } from '@/domain/safety/alert-inputs';
import { AppError } from '@/domain/shared/app-error';
import { record } from '@/server/audit/record';
import { transaction } from '@/server/db/client';
import { deleteShift, findAnswerers, findShifts, insertShift, lockShifts } from '@/server/db/on-call';

type Doing = { actor: Actor; now: Date };

/**
 * Puts somebody who may answer alerts on call. The end lies ahead and after the start. Nobody is on call twice at once: a
 * second shift, or one on another step, would only look like a second person.
 */
export function addShift({ actor, now }: Doing, shift: NewShift): Promise<void> {
  const [startsAt, endsAt] = [new Date(shift.startsAt), new Date(shift.endsAt)];
  return transaction(async (tx) => {
    if (endsAt <= now || endsAt <= startsAt) throw new AppError('in-the-past');
    const { personId, rung } = shift;
    if (!(await findAnswerers(tx)).some(({ id }) => id === personId)) throw new AppError('no-access');
    await lockShifts(tx);
    const theirs = (await findShifts(tx, startsAt, endsAt)).filter((other) => other.personId === personId);
    if (theirs.length > 0) throw new AppError('already-on-call');
    const shiftId = await insertShift(tx, { personId, rung, startsAt, endsAt });
    await record(tx, actor, now, { type: 'on-call.set', shiftId });
  });
}

/** Takes a shift off the calendar. One that is not there any more is refused, so that nobody believes to have done it. */
export function removeShift({ actor, now }: Doing, { shiftId }: ShiftId): Promise<void> {
  return transaction(async (tx) => {
    if (!(await deleteShift(tx, shiftId))) throw new AppError('no-access');
    await record(tx, actor, now, { type: 'on-call.removed', shiftId });
  });
}
