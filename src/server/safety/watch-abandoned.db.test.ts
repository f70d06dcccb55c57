import { expect, test } from 'vitest';
import { insertCase } from '@/server/db/cases';
import { transaction } from '@/server/db/client';
import { findWatch } from '@/server/db/safety-watch';
import { aNewcomer } from '@/testing/people';
import { refusing } from '@/testing/refusing';
import { watchAbandoned } from './watch-abandoned';

const start = new Date('2026-11-23T18:00:00Z');
const after = (minutes: number) => new Date(start.getTime() + minutes * 60_000);

/** Somebody who said something positive at this moment, took it back, and has been silent since. */
async function answeredSomething(since: Date) {
  const patient = await aNewcomer();
  return transaction(async (tx) => {
    const { id: caseId } = await insertCase(tx, patient.id, start);
    await tx.safetyWatch.create({ data: { caseId, since } });
    return caseId;
  });
}
const alertedCases = async () => (await transaction((tx) => tx.alert.findMany())).map(({ caseId }) => caseId);
const beat = () => transaction((tx) => tx.heartbeat.findUnique({ where: { name: 'watch' } }));

test('one case that cannot be raised keeps nobody else from being raised for, and the watch says that it stands still', async () => {
  const [broken, well] = [await answeredSomething(start), await answeredSomething(after(1))];
  const round = () => watchAbandoned({ now: after(20) });
  await expect(refusing('Alert', `"caseId" <> '${broken}'`, round)).rejects.toThrow('refused');
  expect(await alertedCases()).toEqual([well]);
  expect(await beat()).toBeNull();
  expect(await round()).toBe(1);
  expect((await alertedCases()).toSorted()).toEqual([broken, well].toSorted());
  expect(await beat()).toMatchObject({ at: after(20) });
});

test('a look at one case sees that one alone, and nothing once it is settled', async () => {
  const [caseId] = [await answeredSomething(start), await answeredSomething(start)];
  const look = () => transaction((tx) => findWatch(tx, caseId, after(1)));
  expect(await look()).toMatchObject({ caseId, since: start, hiddenAt: null, isSignedOut: false });
  await transaction((tx) => tx.safetyWatch.update({ where: { caseId }, data: { settledAt: after(1) } }));
  expect(await look()).toBeNull();
});
