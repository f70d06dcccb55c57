import type { Actor } from '@/domain/access/permissions';
import { completeness } from '@/domain/answers/flow';
import type { AboutCase } from '@/domain/answers/inputs';
import { levelFor } from '@/domain/safety/alert-level';
import { graveOf } from '@/domain/safety/alert-on-save';
import type { Receipt } from '@/domain/screening/result-view';
import { AppError } from '@/domain/shared/app-error';
import { answersFrom } from '@/server/answers/standing-answers';
import { allow } from '@/server/auth/allow';
import { findAnswers } from '@/server/db/answers';
import { type FoundCase, lockCase } from '@/server/db/cases';
import { type Tx, transaction } from '@/server/db/client';
import { findSubmittedAt } from '@/server/db/screenings';
import { raiseAlert } from '@/server/safety/raise-alert';
import { screenAndQueue } from './screen-and-queue';

/** The patient hands the answers in: screened and queued in the same transaction. A second tap gives the same receipt. */
export function submitAnswers({ actor, now }: { actor: Actor; now: Date }, { caseId }: AboutCase): Promise<Receipt> {
  return transaction(async (tx) => {
    const theCase = await lockCase(tx, caseId);
    const before = await earlierReceipt(tx, actor, theCase);
    if (before !== null) return before;
    allow(actor, 'answers.submit', theCase);

    const answers = answersFrom(await findAnswers(tx, caseId));
    if (!completeness(answers).complete) throw new AppError('incomplete');

    const { priority, firedRules } = await screenAndQueue(tx, { actor, now }, { theCase, answers });
    const level = levelFor(priority);
    const rules = graveOf(firedRules);
    if (level !== null && rules.length > 0) await raiseAlert(tx, { by: actor, now }, { caseId, level, rules, origin: 'answer' });
    return { caseId, submittedAt: now.toISOString() };
  });
}

/** The receipt of answers that were handed in already and have not come back. */
async function earlierReceipt(tx: Tx, actor: Actor, theCase: FoundCase | null): Promise<Receipt | null> {
  allow(actor, 'answers.read', theCase);
  if (theCase.stage === 'answers') return null;
  const submittedAt = await findSubmittedAt(tx, theCase.id);
  return submittedAt === null ? null : { caseId: theCase.id, submittedAt: submittedAt.toISOString() };
}
