import type { Actor } from '@/domain/access/permissions';
import { completeness } from '@/domain/answers/flow';
import type { AboutCase } from '@/domain/answers/inputs';
import type { Receipt } from '@/domain/screening/result-view';
import { AppError } from '@/domain/shared/app-error';
import { answersFrom } from '@/server/answers/current-answers';
import { record } from '@/server/audit/record';
import { allow } from '@/server/auth/allow';
import { findAnswers } from '@/server/db/answers';
import { type FoundCase, lockCase } from '@/server/db/cases';
import { type Tx, transaction } from '@/server/db/client';
import { findNewestRequest, markAnswered } from '@/server/db/information-requests';
import { findSubmittedAt } from '@/server/db/screenings';
import { screenAndRaise } from './screen-and-raise';

/** The patient hands the answers in: screened and queued in the same transaction. A second tap gives the same receipt. */
export function submitAnswers({ actor, now }: { actor: Actor; now: Date }, { caseId }: AboutCase): Promise<Receipt> {
  return transaction(async (tx) => {
    const theCase = await lockCase(tx, caseId);
    const before = await earlierReceipt(tx, actor, theCase);
    if (before !== null) return before;
    allow(actor, 'answers.submit', theCase);

    const answers = answersFrom(await findAnswers(tx, caseId));
    if (!completeness(answers).complete) throw new AppError('incomplete');

    await screenAndRaise(tx, { actor, now }, { theCase, answers });
    await answerByReview(tx, { actor, now }, caseId);
    return { caseId, submittedAt: now.toISOString() };
  });
}

/** A reviewer's question that waits is answered by sending everything anew: its link ends with it. */
async function answerByReview(tx: Tx, { actor, now }: { actor: Actor; now: Date }, caseId: string): Promise<void> {
  const request = await findNewestRequest(tx, caseId);
  if (request === null || request.answeredAt !== null) return;
  await markAnswered(tx, request.id, { at: now, by: 'review', words: request.words });
  await record(tx, actor, now, { type: 'request.answered', caseId, requestId: request.id, by: 'review' });
}

/** The receipt of answers that were submitted already and have not come back. */
async function earlierReceipt(tx: Tx, actor: Actor, theCase: FoundCase | null): Promise<Receipt | null> {
  allow(actor, 'answers.read', theCase);
  if (theCase.stage === 'answers') return null;
  const submittedAt = await findSubmittedAt(tx, theCase.id);
  return submittedAt === null ? null : { caseId: theCase.id, submittedAt: submittedAt.toISOString() };
}
