import type { Actor } from '@/domain/access/permissions';
import { waitingClock } from '@/domain/queue/clock';
import type { CaseId } from '@/domain/queue/inputs';
import { clinicDay } from '@/domain/shared/time/local-date';
import type { PatientStatus } from '@/domain/queue/patient-status';
import { isCurrentDecision, waitingOf } from '@/domain/queue/waiting';
import type { Priority } from '@/domain/screening/outcome';
import type { SameDayCalls } from '@/domain/screening/same-day-calls';
import { allow } from '@/server/auth/allow';
import { findOpenAlert, type FoundAlert } from '@/server/db/alerts';
import { findNewestOutcome } from '@/server/db/case-records';
import { findCase, type FoundCase } from '@/server/db/cases';
import { type Tx, transaction } from '@/server/db/client';
import { findLatestDecision, type StoredDecision } from '@/server/db/decisions';
import { findSubmittedAt } from '@/server/db/screenings';
import { findDecisionReview } from '@/server/db/decision-reviews';
import { findTasks, type StoredTask } from '@/server/db/tasks';
import { findNames, findTimeZone } from '@/server/db/visit-people';
import { packInForce } from '@/server/screening/pack-in-force';

/**
 * Where a submitted case stands, for its patient: what was decided, what is to be done, and by when somebody answers. While
 * an alert is open only the promised call is shown: no letter may stand where a person has to speak first.
 */
export function readPatientStatus({ actor, now }: { actor: Actor; now: Date }, { caseId }: CaseId): Promise<PatientStatus> {
  return transaction(async (tx) => {
    const theCase = await findCase(tx, caseId);
    allow(actor, 'result.read', theCase);

    const timeZone = await findTimeZone(tx, actor.id);
    const doing = { now, calls: (await packInForce(tx, now)).pack.thresholds.sameDayCalls };
    const alert = await findOpenAlert(tx, caseId);
    if (alert !== null) return { ...nothing(theCase), timeZone, calls: true, ...promise(alert.level, calledSince(alert), doing) };
    const latest = await findLatestDecision(tx, caseId);
    const decision = latest !== null && isCurrentDecision(latest.kind, theCase.stage) ? latest : null;
    const toDos = decision === null ? [] : (await findTasks(tx, decision.id)).map(taskViewOf);
    const look = decision === null ? null : await findDecisionReview(tx, decision.id);
    const askedAgainAt = look?.askedAt.toISOString() ?? null;
    return {
      ...nothing(theCase),
      timeZone,
      ...(await promisedFor(tx, { theCase, decision, toDos, askedAgainAt }, doing)),
      decision: decision === null ? null : await asRead(tx, decision),
      toDos,
      askedAgainAt,
      mayAskAgain: theCase.stage === 'closed' && decision?.kind === 'not-now' && look === null,
    };
  });
}

const nothing = ({ id, stage }: FoundCase) => ({
  ...{ caseId: id, stage, calls: false, promisedBy: null, isToday: false },
  ...{ decision: null, toDos: [], askedAgainAt: null, mayAskAgain: false },
});

const calledSince = ({ pagedFrom }: FoundAlert) => pagedFrom.getTime();

type Doing = { now: Date; calls: SameDayCalls };

function promise(priority: Priority, sinceMs: number, { now, calls }: Doing) {
  const { dueAtMs } = waitingClock(priority, sinceMs, now.getTime(), calls);
  return { promisedBy: new Date(dueAtMs).toISOString(), isToday: clinicDay(dueAtMs) === clinicDay(now) };
}

type StatusFacts = {
  theCase: FoundCase;
  decision: StoredDecision | null;
  toDos: PatientStatus['toDos'];
  askedAgainAt: string | null;
};

/** The promise counts from when the case began to wait for a reviewer; while it waits for the patient there is none. */
async function promisedFor(tx: Tx, { theCase: { id, stage }, decision, toDos, askedAgainAt }: StatusFacts, doing: Doing) {
  const submittedAt = await findSubmittedAt(tx, id);
  const screening = await findNewestOutcome(tx, id);
  if (stage !== 'queue' || submittedAt === null || screening === null) return {};
  const { waitsFor, since } = waitingOf({
    submittedAt: submittedAt.toISOString(),
    decision: decision === null ? null : { kind: decision.kind, at: decision.at.toISOString() },
    toDos,
    askedAgainAt,
  });
  return waitsFor === 'patient' ? {} : promise(screening.priority, Date.parse(since), doing);
}

async function asRead(tx: Tx, { kind, reviewerId, at, toPatient, scheduledFor }: StoredDecision) {
  const by = (await findNames(tx, [reviewerId])).get(reviewerId) ?? '';
  return { kind, by, at: at.toISOString(), toPatient, scheduledFor: scheduledFor?.toISOString() ?? null };
}

/** An item as both its patient and its reviewer see it. */
export const taskViewOf = ({ id, kind, words, doneAt, note, readings }: StoredTask) => ({
  ...{ id, kind, words, note, readings },
  doneAt: doneAt?.toISOString() ?? null,
});
