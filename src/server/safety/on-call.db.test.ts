import { beforeEach, expect, test } from 'vitest';
import { createCaller } from '@/server/api/root';
import { contextFor } from '@/server/api/trpc';
import { transaction } from '@/server/db/client';
import { requestHelp } from '@/server/screening/request-help';
import { aCaseWith } from '@/testing/cases';
import { aConsultant, anAdmin, aReviewer, type TestPerson } from '@/testing/people';
import { pageOnCall } from './page-on-call';

const callerOf = (person: TestPerson) => createCaller(contextFor(async () => person));
const refusal = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (error: { cause?: { code?: string }; code: string }) => error.cause?.code ?? error.code,
  );
const hour = (n: number) => new Date(Date.now() + n * 3_600_000);
const isOnCall = ({ id: personId }: TestPerson, rung: number, from: number, to: number) =>
  transaction((tx) => tx.onCallShift.create({ data: { personId, rung, startsAt: hour(from), endsAt: hour(to) } }));

beforeEach(async () => {
  await transaction((tx) => tx.onCallShift.deleteMany());
});

test('a colleague takes the place of whoever is on call; the next page is theirs', async () => {
  const [first, colleague] = [await aReviewer(), await aConsultant()];
  const { id: shiftId } = await isOnCall(first, 0, -2, 6);
  await isOnCall(colleague, 1, -1, 8);
  const before = await callerOf(colleague).alerts.coverage();
  expect(before).toMatchObject({ you: colleague.id, mayTakeOver: true, pageAfterMinutes: [0, 5, 10, 15] });
  await callerOf(colleague).alerts.takeOverShift({ shiftId });
  const { shifts } = await callerOf(colleague).alerts.coverage();
  expect(shifts.map(({ personId, rung }) => [personId, rung])).toEqual([
    [colleague.id, 0],
    [colleague.id, 1],
  ]);
  const now = new Date();
  const { caseId, patient } = await aCaseWith({}, { now });
  await requestHelp({ actor: patient, now });
  const alert = await transaction((tx) => tx.alert.findFirstOrThrow({ where: { caseId } }));
  await pageOnCall({ now }, { alertId: alert.id });
  expect(await transaction((tx) => tx.alertPage.findMany({ where: { alertId: alert.id } }))).toMatchObject([
    { personId: colleague.id },
  ]);
  expect(await transaction((tx) => tx.auditEvent.count({ where: { type: 'on-call.taken-over', actorId: colleague.id } }))).toBe(
    1,
  );
});

test('two who take over at once: one of them does, the other learns that it has moved on', async () => {
  const { id: shiftId } = await isOnCall(await aReviewer(), 0, -2, 6);
  const two = [await aReviewer(), await aConsultant()];
  const both = await Promise.all(two.map((one) => refusal(callerOf(one).alerts.takeOverShift({ shiftId }))));
  expect(both.toSorted()).toEqual(['done', 'wrong-stage']);
  expect((await callerOf(await aReviewer()).alerts.coverage()).shifts).toHaveLength(1);
});

test('who may not answer alerts takes nothing over, and sees so', async () => {
  const { id: shiftId } = await isOnCall(await aReviewer(), 0, -2, 6);
  const admin = await anAdmin();
  expect(await refusal(callerOf(admin).alerts.takeOverShift({ shiftId }))).toBe('FORBIDDEN');
  expect((await callerOf(admin).alerts.coverage()).mayTakeOver).toBe(false);
});

test('the calendar says in which hours nobody, and in which one person alone, is on call', async () => {
  await isOnCall(await aReviewer(), 0, -1, 200);
  await isOnCall(await aConsultant(), 1, 3, 5);
  const { gaps, thin } = await callerOf(await anAdmin()).alerts.coverage();
  expect(gaps).toEqual([]);
  expect(thin).toHaveLength(2);
  await transaction((tx) => tx.onCallShift.deleteMany());
  const empty = await callerOf(await anAdmin()).alerts.coverage();
  expect(empty.gaps).toEqual(empty.thin);
  expect(empty.gaps).toHaveLength(1);
});
