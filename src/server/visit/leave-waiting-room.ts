import { AppError } from '@/domain/shared/app-error';
import { type Done, done } from '@/domain/shared/text';
import type { OneVisit } from '@/domain/visit/inputs';
import { record } from '@/server/audit/record';
import { allow } from '@/server/auth/allow';
import { transaction } from '@/server/db/client';
import { setLeftWaitingRoom as setLeft } from '@/server/db/visit-moves';
import { lockVisit } from '@/server/db/visits';
import type { z } from 'zod';
import type { Request } from './acting';

/** The patient leaves the waiting room. They may come back until the visit is over. */
export function leaveWaitingRoom({ actor, now }: Request, { visitId }: OneVisit): Promise<z.infer<typeof Done>> {
  return transaction(async (tx) => {
    const visit = await lockVisit(tx, visitId);
    allow(actor, 'visit.wait', visit);

    if (!(await setLeft(tx, visitId))) throw new AppError('wrong-stage');
    await record(tx, actor, now, { type: 'visit.left-queue', caseId: visit.caseId, visitId });
    return done;
  });
}
