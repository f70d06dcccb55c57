import type { Actor } from '@/domain/access/permissions';
import type { CaseId } from '@/domain/queue/inputs';
import { AppError } from '@/domain/shared/app-error';
import { record } from '@/server/audit/record';
import { allow } from '@/server/auth/allow';
import { findCase } from '@/server/db/cases';
import { transaction } from '@/server/db/client';
import { claimIfFree } from '@/server/db/queue';

/** A reviewer takes a waiting case. Several may click at once; the database lets one through. Taking one's own again changes nothing. */
export function claimCase({ actor, now }: { actor: Actor; now: Date }, { caseId }: CaseId): Promise<void> {
  return transaction(async (tx) => {
    const found = await findCase(tx, caseId);
    allow(actor, 'case.claim', found);
    if (found.reviewerId === actor.id) return;

    if (!(await claimIfFree(tx, caseId, actor.id, now))) {
      // The one who was faster may be the same person in another window.
      if ((await findCase(tx, caseId))?.reviewerId === actor.id) return;
      throw new AppError('already-claimed');
    }
    await record(tx, actor, now, { type: 'case.claimed', caseId });
  });
}
