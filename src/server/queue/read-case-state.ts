import { type Actor, can } from '@/domain/access/permissions';
import type { CaseState } from '@/domain/queue/case-state';
import type { CaseId } from '@/domain/queue/inputs';
import { allow } from '@/server/auth/allow';
import { findAlertBriefs } from '@/server/db/alert-lists';
import { findNewestOutcome } from '@/server/db/case-records';
import { findCase } from '@/server/db/cases';
import { transaction } from '@/server/db/client';
import { findLatestDecision } from '@/server/db/decisions';

/** Whether the page of a case still shows how it stands. Who has lost the case is refused, as if it were not there. */
export function readCaseState({ actor, now }: { actor: Actor; now: Date }, { caseId }: CaseId): Promise<CaseState> {
  return transaction(async (tx) => {
    const found = await findCase(tx, caseId);
    allow(actor, 'case.watch', found);
    return {
      readAt: now.toISOString(),
      stage: found.stage,
      mayDecide: can(actor, 'case.decide', found),
      decisionId: (await findLatestDecision(tx, caseId))?.id ?? null,
      screeningId: (await findNewestOutcome(tx, caseId))?.id ?? null,
      alert: (await findAlertBriefs(tx, [caseId])).get(caseId) ?? null,
    };
  });
}
