import { type Actor, can } from '@/domain/access/permissions';
import { mayMove } from '@/domain/journey';
import { type RequestDecisionReview, longestLookReason } from '@/domain/queue/tasks';
import { AppError } from '@/domain/shared/app-error';
import { record } from '@/server/audit/record';
import { allow } from '@/server/auth/allow';
import { lockCase, moveCase } from '@/server/db/cases';
import { transaction } from '@/server/db/client';
import { findLatestDecision } from '@/server/db/decisions';
import { freeCase } from '@/server/db/queue';
import { findDecisionReview, insertDecisionReview } from '@/server/db/decision-reviews';
import { raiseWords } from '@/server/screening/watch-words';

/**
 * The patient asks for a review of a "not now": the case waits in the queue again, and the reviewer who decided may not
 * take it. One look at a time; asking twice changes nothing.
 */
export async function requestDecisionReview(
  { actor, now }: { actor: Actor; now: Date },
  { caseId, reason }: RequestDecisionReview,
): Promise<void> {
  await raiseWords({ actor, now }, { caseId, source: 'second-look', text: reason });
  if (reason.length > longestLookReason) throw new AppError('invalid-answer');
  await transaction(async (tx) => {
    const theCase = await lockCase(tx, caseId);
    const decision = await findLatestDecision(tx, caseId);
    const isAsked = decision !== null && (await findDecisionReview(tx, decision.id)) !== null;
    if (isAsked && theCase !== null && can(actor, 'result.read', theCase)) return;
    allow(actor, 'case.ask-again', theCase);
    if (decision?.kind !== 'not-now' || !mayMove(theCase.stage, 'queue')) throw new AppError('wrong-stage');

    await insertDecisionReview(tx, { caseId, decisionId: decision.id, reason, askedAt: now });
    await moveCase(tx, caseId, 'queue', { closedAt: null, barredReviewerId: decision.reviewerId });
    await freeCase(tx, caseId);
    await record(tx, actor, now, { type: 'second-look.asked', caseId, decisionId: decision.id });
  });
}
