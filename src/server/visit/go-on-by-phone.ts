import { AppError } from '@/domain/shared/app-error';
import { isOver } from '@/domain/visit/call-state';
import type { GoOnByPhone } from '@/domain/visit/inputs';
import type { CallView } from '@/domain/visit/views';
import { record } from '@/server/audit/record';
import { allow } from '@/server/auth/allow';
import { transaction } from '@/server/db/client';
import { setByPhone } from '@/server/db/visit-moves';
import { findVisit, lockVisit } from '@/server/db/visits';
import type { Request } from './acting';
import { callView } from './call-view';

/** Either side says that the visit goes on by phone. The video stays open for who can use it. */
export function goOnByPhone({ actor, now }: Request, { visitId, reason }: GoOnByPhone): Promise<CallView> {
  return transaction(async (tx) => {
    const visit = await lockVisit(tx, visitId);
    allow(actor, 'visit.join', visit);

    if (isOver(visit.callState)) throw new AppError('call-ended');
    await setByPhone(tx, visitId, reason);
    const after = await findVisit(tx, visitId);
    const view = await callView(tx, after ?? visit, now);
    await record(tx, actor, now, { type: 'visit.by-phone', caseId: visit.caseId, visitId });
    return view;
  });
}
