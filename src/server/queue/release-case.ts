import { type Actor, can } from '@/domain/access/permissions';
import type { CaseId } from '@/domain/queue/inputs';
import { record } from '@/server/audit/record';
import { allow } from '@/server/auth/allow';
import { lockCase } from '@/server/db/cases';
import { transaction } from '@/server/db/client';
import { freeCase } from '@/server/db/queue';

/** A reviewer hands a case back. It keeps its place by waiting time. Handing back what nobody has changes nothing. */
export function releaseCase({ actor, now }: { actor: Actor; now: Date }, { caseId }: CaseId): Promise<void> {
  return transaction(async (tx) => {
    const found = await lockCase(tx, caseId);
    if (found !== null && found.reviewerId === null && can(actor, 'case.claim', found)) return;
    allow(actor, 'case.release', found);

    await freeCase(tx, caseId);
    await record(tx, actor, now, { type: 'case.released', caseId });
  });
}
