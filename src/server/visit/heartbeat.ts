import type { Heartbeat } from '@/domain/visit/inputs';
import type { CallView } from '@/domain/visit/views';
import { allow } from '@/server/auth/allow';
import { transaction } from '@/server/db/client';
import { noteHeartbeat } from '@/server/db/visit-moves';
import { findVisit } from '@/server/db/visits';
import type { Request } from './acting';
import { callView } from './call-view';

/** The waiting page is open. Answers with where the call stands, so that a lost hint costs three seconds at most. */
export function heartbeat({ actor, now }: Request, { visitId, hidden }: Heartbeat): Promise<CallView> {
  return transaction(async (tx) => {
    const visit = await findVisit(tx, visitId);
    allow(actor, 'visit.stay', visit);
    await noteHeartbeat(tx, visitId, now, hidden);
    return callView(tx, visit, now);
  });
}
