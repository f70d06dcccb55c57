import { AppError } from '@/domain/shared/app-error';
import type { OneVisit } from '@/domain/visit/inputs';
import type { CallView } from '@/domain/visit/views';
import { record } from '@/server/audit/record';
import { allow } from '@/server/auth/allow';
import { transaction } from '@/server/db/client';
import { setCheckedIn } from '@/server/db/visit-moves';
import { findVisit, lockVisit } from '@/server/db/visits';
import type { Request } from './acting';
import { callView } from './call-view';

/** The patient has looked at camera and sound and now waits. Pressing twice is one arrival. */
export function checkIn({ actor, now }: Request, { visitId }: OneVisit): Promise<CallView> {
  return transaction(async (tx) => {
    const visit = await lockVisit(tx, visitId);
    allow(actor, 'visit.wait', visit);

    if (!(await setCheckedIn(tx, visitId, now))) throw new AppError('wrong-stage');
    const after = await findVisit(tx, visitId);
    const view = await callView(tx, after ?? visit, now);
    await record(tx, actor, now, { type: 'visit.checked-in', caseId: visit.caseId, visitId });
    return view;
  });
}
