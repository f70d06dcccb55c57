import { randomUUID } from 'node:crypto';
import { beforeEach, expect, test } from 'vitest';
import { createCaller } from '@/server/api/root';
import { contextFor } from '@/server/api/trpc';
import { transaction } from '@/server/db/client';
import { claimCase } from '@/server/queue/claim-case';
import { requestHelp } from '@/server/screening/request-help';
import { aWaitingCase } from '@/testing/cases';
import { aConsultant, aReviewer, type TestPerson } from '@/testing/people';
import { pageOnCall } from './page-on-call';

const callerOf = (person: TestPerson) => createCaller(contextFor(async () => person));

beforeEach(async () => {
  await transaction((tx) => tx.onCallShift.deleteMany());
});

/** A waiting case whose patient pressed for help. */
async function pressed() {
  const now = new Date();
  const { caseId, patient } = await aWaitingCase({ now });
  await requestHelp({ actor: patient, now });
  const { id: alertId } = await transaction((tx) => tx.alert.findFirstOrThrow({ where: { caseId } }));
  return { caseId, alertId, now };
}
const isOnCall = (people: readonly TestPerson[]) =>
  transaction(async (tx) => {
    const [startsAt, endsAt] = [-1, 8].map((hours) => new Date(Date.now() + hours * 3_600_000)) as [Date, Date];
    for (const [rung, { id: personId }] of people.entries())
      await tx.onCallShift.create({ data: { personId, rung, startsAt, endsAt } });
  });

test('queue and case show the alert: how urgent, who has it, the last try, and how it ended', async () => {
  const { caseId, alertId, now } = await pressed();
  const reviewer = await aReviewer();
  const api = () => callerOf(reviewer); // each call at its own moment
  await claimCase({ actor: reviewer, now }, { caseId });
  const shown = async () => {
    const inQueue = (await api().queue.list()).rows.find(({ id }) => id === caseId)?.alert;
    expect((await api().queue.case({ caseId })).alert).toEqual(inQueue);
    // What the open page of the case asks at each hint.
    expect((await api().queue.caseState({ caseId })).alert).toEqual(inQueue);
    return inQueue;
  };
  expect(await shown()).toMatchObject({ id: alertId, level: 'STAT', holder: null, lastTry: null, closedAt: null });
  await api().alerts.acknowledge({ alertId });
  const entry = { alertId, channel: 'phone', note: '' } as const;
  await api().alerts.logOutreach({ ...entry, outreachId: randomUUID(), outcome: 'no-answer' });
  await api().alerts.logOutreach({ ...entry, outreachId: randomUUID(), outcome: 'reached' });
  expect(await shown()).toMatchObject({ holder: 'Demo reviewer', lastTry: { channel: 'phone', outcome: 'reached' } });
  await api().alerts.close({ alertId, disposition: 'brought-forward', note: '' });
  expect(await shown()).toMatchObject({ disposition: 'brought-forward' });
  await requestHelp({ actor: (await anotherPress(caseId)).patient, now: new Date() });
  expect(await shown()).toMatchObject({ holder: null, closedAt: null, disposition: null });
});

/** The patient of a case, to press again. */
async function anotherPress(caseId: string) {
  const { patientId } = await transaction((tx) => tx.case.findUniqueOrThrow({ where: { id: caseId } }));
  return { patient: { id: patientId, roles: ['patient'], aal: 1, sessionId: '' } } as const;
}

test('who is next is named before the page goes out, and why it went to everyone after', async () => {
  const people = [await aReviewer(), await aConsultant()];
  await isOnCall(people);
  const { alertId, now } = await pressed();
  const api = callerOf(await aReviewer());
  const look = async () => (await api.alerts.list()).unseen.find(({ id }) => id === alertId);
  expect(await look()).toMatchObject({ pages: [], nextPageTo: 'Demo reviewer', nextPageAt: now.toISOString() });
  await pageOnCall({ now }, { alertId });
  expect(await look()).toMatchObject({ pages: [{ to: 'Demo reviewer', everyoneBecause: null }], nextPageTo: 'Demo consultant' });
  for (const minutes of [5, 10]) await pageOnCall({ now: new Date(now.getTime() + minutes * 60_000) }, { alertId });
  expect((await look())?.pages.at(-1)).toMatchObject({ to: null, everyoneBecause: 'ladder-ended' });
  expect(await look()).toMatchObject({ reachBy: new Date(now.getTime() + 15 * 60_000).toISOString() });
});

test('a page that reads itself again is one look at the alert in the trail', async () => {
  const { caseId, alertId } = await pressed();
  const [api, other] = [callerOf(await aReviewer()), callerOf(await aConsultant())];
  await Promise.all([1, 2, 3].map(() => api.alerts.read({ alertId })));
  await other.alerts.read({ alertId });
  const looks = await transaction((tx) => tx.auditEvent.count({ where: { caseId, type: 'alert.viewed' } }));
  expect(looks).toBe(2);
});
