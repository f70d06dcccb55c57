import { type Actor, can } from '@/domain/access/permissions';
import type { CaseView } from '@/domain/queue/case-view';
import { answersWithWording } from '@/domain/queue/answers-with-wording';
import { changedAnswers } from '@/domain/queue/changed-answers';
import { describeScreening } from '@/domain/queue/describe-screening';
import type { CaseId } from '@/domain/queue/inputs';
import { licensedScores } from '@/domain/queue/licensed-scores';
import { clinicDay } from '@/domain/shared/time/local-date';
import { waitingOf } from '@/domain/queue/waiting';
import { record } from '@/server/audit/record';
import { allow } from '@/server/auth/allow';
import { findAlertBriefs } from '@/server/db/alert-lists';
import { findCaseHead, findNewestScreeningRecord, findCaseRevisions, findCurrentAnswers } from '@/server/db/case-records';
import { findViewers, hasViewedSince } from '@/server/db/case-views';
import { findCase, type FoundCase } from '@/server/db/cases';
import { transaction, type Tx } from '@/server/db/client';
import { findDecisions, findLatestDecision } from '@/server/db/decisions';
import { findRequests, findWaitBefore } from '@/server/db/information-requests';
import { findSubmittedAt } from '@/server/db/screenings';
import { findDecisionReview } from '@/server/db/decision-reviews';
import { findTasks } from '@/server/db/tasks';
import { findNames } from '@/server/db/visit-people';
import { taskViewOf } from './read-patient-status';
import { casePatientView } from '@/server/phones/case-patient-view';
import { packInForce } from '@/server/screening/pack-in-force';
import { describeRequests } from './describe-requests';
import { waitedBetween } from './waited-before';

/** A page that is read again within this time is the same look at it. */
const sameLookMs = 5 * 60_000;

/** A whole case for the reviewer who has it or the consultant who sees the patient. No audit row, no data: both are one transaction. */
export function readCase({ actor, now }: { actor: Actor; now: Date }, { caseId }: CaseId): Promise<CaseView> {
  return transaction(async (tx) => {
    const found = await findCase(tx, caseId);
    allow(actor, 'case.read', found);

    const isNewLook = !(await hasViewedSince(tx, actor.id, caseId, new Date(now.getTime() - sameLookMs)));
    if (isNewLook) await record(tx, actor, now, { type: 'case.viewed', caseId });
    return {
      ...(await gather(tx, { caseId, actor, now })),
      ...(await readWaiting(tx, found)),
      id: caseId,
      readAt: now.toISOString(),
      stage: found.stage,
      mayClaim: can(actor, 'case.claim', found) && found.reviewerId === null,
      mayRelease: can(actor, 'case.release', found),
      mayDecide: can(actor, 'case.decide', found),
    };
  });
}

async function gather(tx: Tx, { caseId, actor, now }: { caseId: string; actor: Actor; now: Date }) {
  // One connection carries the transaction, so asking in parallel would gain nothing.
  const head = await findCaseHead(tx, caseId);
  const answers = await findCurrentAnswers(tx, caseId);
  const revisions = await findCaseRevisions(tx, caseId);
  const screening = await findNewestScreeningRecord(tx, caseId);
  const { pack } = await packInForce(tx, now);
  const { sameDayCalls } = pack.thresholds;
  const policies = { version: pack.version, approvedBy: pack.approvedBy, policies: pack.policies };
  const decisions = await findDecisions(tx, caseId);
  const requests = await findRequests(tx, caseId);
  const [newest] = requests;
  const isBack = newest !== undefined && newest.answeredAt !== null && newest.decisionId === decisions[0]?.id;
  const before = isBack ? await findWaitBefore(tx, newest.decisionId) : { from: null, until: null };
  const viewers = await findViewers(tx, caseId);
  const names = await findNames(tx, [
    ...decisions.map(({ reviewerId }) => reviewerId),
    ...(head.reviewerId === null ? [] : [head.reviewerId]),
  ]);
  const current = Object.fromEntries(answers.map(({ questionId, value }) => [questionId, value]));
  return {
    submittedAt: head.submittedAt?.toISOString() ?? null,
    waitedBeforeMs: screening === null ? 0 : waitedBetween(screening.priority, before.from, before.until, sameDayCalls),
    sameDayCalls,
    claimedBy: head.reviewerId === null ? null : { id: head.reviewerId, name: names.get(head.reviewerId) ?? '' },
    claimedAt: head.claimedAt?.toISOString() ?? null,
    patient: casePatientView(current, head.patient, clinicDay(now)),
    answers: answersWithWording(answers, revisions),
    changes: changedAnswers(revisions),
    screening: screening === null ? null : describeScreening(screening, policies),
    alert: (await findAlertBriefs(tx, [caseId])).get(caseId) ?? null,
    licensed: licensedScores(current),
    decisions: decisions.map(({ reviewerId, at, scheduledFor, ...decision }) => ({
      ...decision,
      at: at.toISOString(),
      scheduledFor: scheduledFor?.toISOString() ?? null,
      by: names.get(reviewerId) ?? '',
    })),
    requests: describeRequests(requests, { decisions, names, revisions: revisions.filter(({ stood }) => stood) }),
    viewers: viewers.map(({ id, name, at }) => ({ name, at: at.toISOString(), isYou: id === actor.id })),
  };
}

/** What was asked of the patient and of us since the newest decision, and for whom the case waits. */
async function readWaiting(tx: Tx, { id, stage }: FoundCase) {
  const decision = await findLatestDecision(tx, id);
  const submittedAt = await findSubmittedAt(tx, id);
  const toDos = decision === null ? [] : (await findTasks(tx, decision.id)).map(taskViewOf);
  const look = decision === null ? null : await findDecisionReview(tx, decision.id);
  const secondLook = look === null ? null : { askedAt: look.askedAt.toISOString(), reason: look.reason };
  if (stage !== 'queue' || submittedAt === null) return { toDos, secondLook, waiting: null };
  const waiting = waitingOf({
    submittedAt: submittedAt.toISOString(),
    decision: decision === null ? null : { kind: decision.kind, at: decision.at.toISOString() },
    toDos,
    askedAgainAt: secondLook?.askedAt ?? null,
  });
  return { toDos, secondLook, waiting };
}
