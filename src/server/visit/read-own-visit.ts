import { patientFacts } from '@/domain/queue/patient-facts';
import { clinicDay } from '@/domain/shared/time/local-date';
import { minuteMs } from '@/domain/shared/time/spans';
import { isOpen } from '@/domain/visit/call-state';
import type { OneVisit } from '@/domain/visit/inputs';
import { presenceOf, patientPresenceOf } from '@/domain/visit/presence';
import { isRunning } from '@/domain/visit/running';
import type { PatientVisitView } from '@/domain/visit/views';
import { waitRange } from '@/domain/visit/wait-range';
import { env } from '@/env';
import { allow } from '@/server/auth/allow';
import { findCurrentAnswers } from '@/server/db/case-records';
import { type Tx, transaction } from '@/server/db/client';
import { findNames, findTimeZone } from '@/server/db/visit-people';
import { findConnectionsOf } from '@/server/db/visit-rooms';
import { type FoundVisit, findVisit, findVisitsGoingOn } from '@/server/db/visits';
import { videoOffered } from '@/server/video/address';
import { seeMediaServer } from '@/server/video/reachable';
import { dialLink } from '@/server/phones/read-phones';
import type { Request } from './acting';
import { callView, connectionsOf } from './call-view';

const minutesBetween = (from: Date, to: Date) => Math.round((to.getTime() - from.getTime()) / minuteMs);

/** The patient looks at their own visit: when, with whom, and how long the wait may be. */
export async function readOwnVisit({ actor, now }: Request, { visitId }: OneVisit): Promise<PatientVisitView> {
  await seeMediaServer();
  return transaction(async (tx) => {
    const visit = await findVisit(tx, visitId);
    allow(actor, 'visit.see', visit);
    const names = await findNames(tx, [visit.consultantId]);
    return {
      visitId,
      consultantName: names.get(visit.consultantId) ?? '',
      scheduledFor: visit.scheduledFor.toISOString(),
      call: await callView(tx, visit, now),
      line: await lineOf(tx, visit, now),
      contact: await contactOf(tx, visit, now),
      videoOffered: videoOffered(),
      clinicPhone: env().CLINIC_PHONE,
      clinicDial: dialLink(env().CLINIC_PHONE),
      timeZone: await findTimeZone(tx, actor.id),
    };
  });
}

/** Who comes first: people who are there for the same consultant and were to be seen earlier, and the visit that runs now. */
async function lineOf(tx: Tx, visit: FoundVisit, now: Date): Promise<PatientVisitView['line']> {
  if (visit.callState !== 'CHECKED_IN') return null;
  const others = (await findVisitsGoingOn(tx, visit.consultantId)).filter(({ id }) => id !== visit.id);
  const running = await findRunning(tx, others, now);
  const ahead = others.filter((other) => isWaiting(other, now) && comesBefore(other, visit)).length;
  const range = waitRange({
    ahead,
    runningMinutes: running === undefined ? null : minutesBetween(running.admittedAt ?? now, now),
    untilScheduledMinutes: minutesBetween(now, visit.scheduledFor),
  });
  return {
    ahead: ahead + (running === undefined ? 0 : 1),
    consultantBusy: running !== undefined,
    ...range,
    from: now.toISOString(),
  };
}

/** A page that was closed without leaving keeps its place in the list, but holds nobody up. */
function isWaiting({ callState, lastSeenAt, lastSeenHidden }: FoundVisit, now: Date): boolean {
  return callState === 'CHECKED_IN' && patientPresenceOf(lastSeenAt?.getTime() ?? null, lastSeenHidden, now.getTime()) !== 'gone';
}

/** The visit that runs now, or undefined. */
async function findRunning(tx: Tx, visits: readonly FoundVisit[], now: Date): Promise<FoundVisit | undefined> {
  const open = visits.filter(({ callState }) => isOpen(callState));
  const rooms = open.flatMap(({ roomName }) => roomName ?? []);
  const stored = await findConnectionsOf(tx, rooms);
  return open.find((visit) => {
    const inRoom = presenceOf(connectionsOf(visit, stored.get(visit.roomName ?? '') ?? []));
    return isRunning(visit.admittedAt?.getTime() ?? null, inRoom, now.getTime());
  });
}

function comesBefore(other: FoundVisit, visit: FoundVisit): boolean {
  const difference = other.scheduledFor.getTime() - visit.scheduledFor.getTime();
  return difference === 0 ? other.id < visit.id : difference < 0;
}

/** Place and numbers as the patient gave them with the answers, which are never taken as a no when they are missing. */
async function contactOf(tx: Tx, { caseId }: FoundVisit, now: Date): Promise<PatientVisitView['contact']> {
  const rows = await findCurrentAnswers(tx, caseId);
  const answers = Object.fromEntries(rows.map(({ questionId, value }) => [questionId, value]));
  const { place, phone, contactName } = patientFacts(answers, { name: '', locale: 'en' }, clinicDay(now));
  return { place, phone, contactName };
}
