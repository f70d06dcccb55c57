import { describe, expect, test } from 'vitest';
import { transaction } from '@/server/db/client';
import { setAdmitted } from '@/server/db/visit-moves';
import { endConnection, insertConnection } from '@/server/db/visit-rooms';
import { type FoundVisit, findVisit } from '@/server/db/visits';
import { aConsultant, aPatient, type TestPerson } from '@/testing/people';
import { aVisit, aVisitIn } from '@/testing/visits';
import { checkIn } from './check-in';
import { heartbeat } from './heartbeat';
import { leaveWaitingRoom } from './leave-waiting-room';
import { listAgenda } from './list-agenda';
import { readOwnVisit } from './read-own-visit';
import { watchCall } from './watch-call';

const later = (from: Date, seconds: number) => new Date(from.getTime() + seconds * 1000);
const eventsOf = (caseId: string) =>
  transaction((tx) => tx.auditEvent.findMany({ where: { caseId }, orderBy: { id: 'asc' }, select: { type: true } })).then(
    (rows) => rows.map(({ type }) => type),
  );

describe('a patient who waits', () => {
  test('arrives once, however often the button is pressed', async () => {
    const { visitId, patient, now } = await aVisit();
    await checkIn({ actor: patient, now }, { visitId });
    const again = await checkIn({ actor: patient, now: later(now, 5) }, { visitId });
    expect(again).toMatchObject({ callState: 'CHECKED_IN', checkedInAt: now.toISOString(), waiting: 'here' });
  });

  test('is seen while the page tells so, and gone ten seconds after it stops', async () => {
    const { visitId, patient, consultant, now } = await aVisitIn('CHECKED_IN');
    await heartbeat({ actor: patient, now: later(now, 30) }, { visitId, hidden: false });
    const seen = (seconds: number) => watchCall({ actor: consultant, now: later(now, seconds) }, { visitId });
    expect(await seen(39)).toMatchObject({ waiting: 'here' });
    expect(await seen(41)).toMatchObject({ waiting: 'gone', callState: 'CHECKED_IN' });
  });

  test('with the page behind another one counts as waiting for longer', async () => {
    const { visitId, patient, consultant, now } = await aVisitIn('CHECKED_IN');
    await heartbeat({ actor: patient, now }, { visitId, hidden: true });
    expect(await watchCall({ actor: consultant, now: later(now, 75) }, { visitId })).toMatchObject({ waiting: 'hidden' });
  });

  test('may leave and come back', async () => {
    const { visitId, caseId, patient, now } = await aVisitIn('CHECKED_IN');
    await leaveWaitingRoom({ actor: patient, now }, { visitId });
    await checkIn({ actor: patient, now: later(now, 60) }, { visitId });
    expect(await eventsOf(caseId)).toEqual(['visit.checked-in', 'visit.left-queue', 'visit.checked-in']);
  });

  test('leaves no trail by waiting', async () => {
    const { visitId, caseId, patient, now } = await aVisitIn('CHECKED_IN');
    for (let i = 1; i < 5; i++) await heartbeat({ actor: patient, now: later(now, 3 * i) }, { visitId, hidden: false });
    expect(await eventsOf(caseId)).toEqual(['visit.checked-in']);
  });

  test('learns how many come first, and learns nothing of who', async () => {
    const consultant = await aConsultant();
    const now = new Date();
    await aVisitIn('CHECKED_IN', { consultant, now, scheduledFor: later(now, -600) });
    const { visitId, patient } = await aVisitIn('CHECKED_IN', { consultant, now, scheduledFor: now });
    const mine = await readOwnVisit({ actor: patient, now }, { visitId });
    expect(mine.line).toEqual({ ahead: 1, consultantBusy: false, leastMinutes: 30, mostMinutes: 50, from: now.toISOString() });
  });
});

describe('the line before a patient', () => {
  /** A visit whose patient was let in, without a media server. */
  async function anAdmittedVisit(given: { consultant: TestPerson; now: Date }): Promise<FoundVisit> {
    const { visitId } = await aVisitIn('CHECKED_IN', given);
    const visit = await transaction(async (tx) => {
      await setAdmitted(tx, visitId, given.now);
      return findVisit(tx, visitId);
    });
    if (visit === null) throw new Error('it was just made');
    return visit;
  }

  /** A consultant, one patient who waits for them now, and a look at that patient's line. */
  async function aLine(now = new Date()) {
    const consultant = await aConsultant();
    const { visitId, patient } = await aVisitIn('CHECKED_IN', { consultant, now, scheduledFor: now });
    const line = async (at = now) => (await readOwnVisit({ actor: patient, now: at }, { visitId })).line;
    return { consultant, now, line };
  }

  test('holds those who are really there: with a page behind another one, but not with one closed long ago', async () => {
    const { consultant, now, line } = await aLine();
    const [yesterday, before] = [later(now, -86_400), later(now, -600)];
    await aVisitIn('CHECKED_IN', { consultant, now: yesterday, scheduledFor: yesterday });
    expect(await line()).toMatchObject({ ahead: 0, leastMinutes: 0 });
    const other = await aVisitIn('CHECKED_IN', { consultant, now: before, scheduledFor: before });
    expect(await line()).toMatchObject({ ahead: 0 });
    await heartbeat({ actor: other.patient, now: later(now, -60) }, { visitId: other.visitId, hidden: true });
    expect(await line()).toMatchObject({ ahead: 1, consultantBusy: false });
  });

  test('does not hold a call that broke off days ago and was never ended', async () => {
    const { consultant, now, line } = await aLine();
    const { id: visitId } = await anAdmittedVisit({ consultant, now: later(now, -3 * 86_400) });
    await transaction((tx) => tx.visit.update({ where: { id: visitId }, data: { callState: 'INTERRUPTED' } }));
    expect(await line()).toMatchObject({ ahead: 0, consultantBusy: false });
  });

  test('holds a visit that has just begun, and a long one while somebody is in its room', async () => {
    const { consultant, now, line } = await aLine();
    const { id: visitId, roomName, patientIdentity: identity } = await anAdmittedVisit({ consultant, now: later(now, -1200) });
    expect(await line()).toMatchObject({ ahead: 1, consultantBusy: true, leastMinutes: 10, mostMinutes: 30 });
    const afterwards = later(now, 7200);
    expect(await line(afterwards)).toMatchObject({ ahead: 0, consultantBusy: false });
    const joined = { visitId, roomName: roomName ?? '', sid: 'PA_1', identity, joinedAt: later(now, -1100) };
    await transaction((tx) => insertConnection(tx, joined));
    expect(await line(afterwards)).toMatchObject({ ahead: 1, consultantBusy: true });
    await transaction((tx) => endConnection(tx, joined, afterwards));
    expect(await line(afterwards)).toMatchObject({ ahead: 0, consultantBusy: false });
  });

  test('does not hold a patient whose visit has gone to somebody else', async () => {
    const { consultant, now, line } = await aLine();
    const { visitId } = await aVisitIn('CHECKED_IN', { consultant, now, scheduledFor: later(now, -600) });
    expect(await line()).toMatchObject({ ahead: 1 });
    const { id: consultantId } = await aConsultant();
    await transaction((tx) => tx.visit.update({ where: { id: visitId }, data: { consultantId } }));
    expect(await line()).toMatchObject({ ahead: 0 });
  });
});

describe('nobody else', () => {
  test('can check in, wait or look for a patient', async () => {
    const { visitId, now } = await aVisit();
    for (const actor of [await aPatient(), await aConsultant()]) {
      await expect(checkIn({ actor, now }, { visitId })).rejects.toThrow('no-access');
      await expect(heartbeat({ actor, now }, { visitId, hidden: false })).rejects.toThrow('no-access');
      await expect(watchCall({ actor, now }, { visitId })).rejects.toThrow('no-access');
      await expect(readOwnVisit({ actor, now }, { visitId })).rejects.toThrow('no-access');
    }
  });
});

describe('the agenda', () => {
  test('holds the consultant’s own day in order, and who waits since when', async () => {
    const consultant = await aConsultant();
    const now = new Date('2026-11-23T18:00:00Z');
    const second = await aVisit({ consultant, now, scheduledFor: later(now, 3600) });
    const first = await aVisitIn('CHECKED_IN', { consultant, now, scheduledFor: now });
    await aVisit({ consultant, now, scheduledFor: later(now, 26 * 3600) });
    await aVisit({ now, scheduledFor: now });

    const { lines } = await listAgenda({ actor: consultant, now }, { day: '2026-11-23' });
    expect(lines.map(({ visitId }) => visitId)).toEqual([first.visitId, second.visitId]);
    expect(lines[0]?.call).toMatchObject({ callState: 'CHECKED_IN', checkedInAt: now.toISOString(), waiting: 'here' });
  });

  test('shows a patient who waits although the visit was for yesterday', async () => {
    const now = new Date('2026-11-24T18:00:00Z');
    const { visitId, consultant } = await aVisitIn('CHECKED_IN', { now, scheduledFor: later(now, -24 * 3600) });
    const { lines } = await listAgenda({ actor: consultant, now }, {});
    expect(lines.map((line) => line.visitId)).toEqual([visitId]);
  });
});
