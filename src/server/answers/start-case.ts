import type { Actor } from '@/domain/access/permissions';
import type { StartedCase } from '@/domain/answers/views';
import { record } from '@/server/audit/record';
import { lockPatient } from '@/server/db/answers';
import { findOpenCaseOf, insertCase } from '@/server/db/cases';
import { transaction } from '@/server/db/client';

/** Opens the patient's case, or gives the one that is open: two taps, or two devices, make one case. */
export function startCase({ actor, now }: { actor: Actor; now: Date }): Promise<StartedCase> {
  return transaction(async (tx) => {
    await lockPatient(tx, actor.id);
    const open = await findOpenCaseOf(tx, actor.id);
    if (open !== null) return { caseId: open.id };

    const { id: caseId } = await insertCase(tx, actor.id, now);
    await record(tx, actor, now, { type: 'case.started', caseId });
    return { caseId };
  });
}
