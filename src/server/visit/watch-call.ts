import type { OneVisit } from '@/domain/visit/inputs';
import type { CallView } from '@/domain/visit/views';
import { allow } from '@/server/auth/allow';
import { transaction } from '@/server/db/client';
import { findVisit } from '@/server/db/visits';
import type { Request } from './acting';
import { callView } from './call-view';

/** Where the call stands now, for either side. Screens ask this again at every hint. */
export function watchCall({ actor, now }: Request, { visitId }: OneVisit): Promise<CallView> {
  return transaction(async (tx) => {
    const visit = await findVisit(tx, visitId);
    allow(actor, 'visit.watch', visit);
    return callView(tx, visit, now);
  });
}
