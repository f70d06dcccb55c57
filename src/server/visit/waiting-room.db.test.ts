import { describe, expect, test } from 'vitest';
import { transaction } from '@/server/db/client';
import { aConsultant, aPatient } from '@/testing/people';
import { aVisit, aVisitIn } from '@/testing/visits';
import { checkIn } from './check-in';
import { heartbeat } from './heartbeat';
import { leaveQueue } from './leave-queue';
import { listAgenda } from './list-agenda';
import { seeOwnVisit } from './see-own-visit';
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
    await leaveQueue({ actor: patient, now }, { visitId });
    await checkIn({ actor: patient, now: later(now, 60) }, { visitId });
    expect(await eventsOf(caseId)).toEqual(['visit.checked-in', 'visit.left-queue', 'visit.checked-in']);
  });

  test('leaves no trail by waiting', async () => {
    const { visitId, caseId, patient, now } = await aVisitIn('CHECKED_IN');
    for (let i = 1; i < 5; i++) await heartbeat({ actor: patient, now: later(now, 3 * i) }, { visitId, hidden: false });
    expect(await eventsOf(caseId)).toEqual(['visit.checked-in']);
  });

  test('is told how many come first, and learns nothing of who', async () => {
    const consultant = await aConsultant();
    const now = new Date();
    await aVisitIn('CHECKED_IN', { consultant, now, scheduledFor: later(now, -600) });
    const { visitId, patient } = await aVisitIn('CHECKED_IN', { consultant, now, scheduledFor: now });
    const mine = await seeOwnVisit({ actor: patient, now }, { visitId });
    expect(mine.line).toEqual({ ahead: 1, consultantBusy: false, leastMinutes: 30, mostMinutes: 50, from: now.toISOString() });
  });
});

describe('nobody else', () => {
  test('can check in, wait or look for a patient', async () => {
    const { visitId, now } = await aVisit();
    for (const actor of [await aPatient(), await aConsultant()]) {
      await expect(checkIn({ actor, now }, { visitId })).rejects.toThrow('no-access');
      await expect(heartbeat({ actor, now }, { visitId, hidden: false })).rejects.toThrow('no-access');
      await expect(watchCall({ actor, now }, { visitId })).rejects.toThrow('no-access');
      await expect(seeOwnVisit({ actor, now }, { visitId })).rejects.toThrow('no-access');
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
