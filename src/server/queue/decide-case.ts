import type { Actor } from '@/domain/access/permissions';
import { mayMove, type Stage } from '@/domain/journey';
import { type DecisionKind, mustOverride } from '@/domain/queue/decision';
import type { DecideCase } from '@/domain/queue/inputs';
import { AppError } from '@/domain/shared/app-error';
import { env } from '@/env';
import { record } from '@/server/audit/record';
import { allow } from '@/server/auth/allow';
import { findNewestOutcome } from '@/server/db/case-records';
import { lockCase, moveCase } from '@/server/db/cases';
import { type Tx, transaction } from '@/server/db/client';
import { findDecisionOwner, insertDecision } from '@/server/db/decisions';
import { findPerson } from '@/server/db/people';
import { freeCase } from '@/server/db/queue';
import { insertTasks } from '@/server/db/tasks';
import { insertVisit } from '@/server/db/visits';
import { queueMail } from '@/server/mail/queue-mail';
import { updateWaiting } from '@/server/mail/templates/update-waiting';
import { askPatient } from './ask-patient';
import { planInvitation } from './plan-invitation';

const nextStage = {
  'invite-now': 'visit',
  'invite-at': 'visit',
  conditional: 'queue', // it stays, and waits there for the patient
  ask: 'answers',
  'not-now': 'closed',
} as const satisfies Record<DecisionKind, Stage>;

/**
 * A reviewer decides a case they have taken: invite, invite when a list is done, ask the patient first, or not now. An invitation plans the visit in
 * the same transaction. Sending the same decision twice (a double click, a retry) changes nothing.
 */
export function decideCase({ actor, now }: { actor: Actor; now: Date }, decision: DecideCase): Promise<void> {
  return transaction(async (tx) => {
    const { caseId, decisionId, kind, reasonCode, reason } = decision;
    const found = await lockCase(tx, caseId);
    const earlier = await findDecisionOwner(tx, decisionId);
    if (earlier?.caseId === caseId && earlier.reviewerId === actor.id) return;
    if (earlier !== null) throw new AppError('no-access'); // someone else's id: nothing can be learned from the reply
    allow(actor, 'case.decide', found);

    const screening = await findNewestOutcome(tx, caseId);
    if (mustOverride(kind, screening?.outcome ?? null) && reasonCode !== 'override') throw new AppError('reason-needed');
    if (found.stage !== nextStage[kind] && !mayMove(found.stage, nextStage[kind])) throw new AppError('wrong-stage');
    const invitation = await planInvitation(tx, now, decision);

    await insertDecision(tx, {
      id: decisionId,
      caseId,
      reviewerId: actor.id,
      kind,
      reasonCode,
      reason,
      toPatient: wordsToPatient(decision),
      screeningId: screening?.id ?? null,
      scheduledFor: invitation?.scheduledFor ?? null,
      at: now,
    });
    await moveCase(tx, caseId, nextStage[kind], {
      closedAt: kind === 'not-now' ? now : undefined,
      barredReviewerId: null,
    });
    if (decision.kind === 'conditional') await setTasks(tx, caseId, decision);
    if (invitation !== null) await insertVisit(tx, { caseId, patientId: found.patientId, ...invitation, at: now });
    if (kind === 'ask')
      await askPatient(tx, now, { caseId, patientId: found.patientId, decisionId, again: decision.again ?? [] });
    else await tellPatient(tx, found.patientId, now);
    await record(tx, actor, now, { type: 'case.decided', caseId, decisionId, kind });
  });
}

/** A letter that says that there is news, and nothing of what it is. */
async function tellPatient(tx: Tx, patientId: string, now: Date): Promise<void> {
  const patient = await findPerson(tx, patientId);
  if (patient === null) return;
  await queueMail(tx, patient.email, updateWaiting(patient.locale, { page: `${env().APP_ORIGIN}/patient` }), now);
}

/** What the patient is to do first. Nobody holds the case while it waits, so whoever has time invites when all is done. */
async function setTasks(tx: Tx, caseId: string, { decisionId, toDos }: Extract<DecideCase, { kind: 'conditional' }>) {
  await insertTasks(tx, { caseId, decisionId, toDos });
  await freeCase(tx, caseId);
}

function wordsToPatient(decision: DecideCase): string {
  if (decision.kind === 'ask') return decision.question;
  return decision.kind === 'not-now' || decision.kind === 'conditional' ? decision.toPatient : '';
}
