import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { transaction } from '@/server/db/client';
import { requestHelp } from '@/server/screening/request-help';
import { aCaseWith } from '@/testing/cases';
import { aConsultant, aReviewer, type TestPerson } from '@/testing/people';
import { attendAlert } from './attend-alert';

const begin = new Date();
const seconds = (n: number) => new Date(begin.getTime() + n * 1_000);

async function anAlert() {
  const { caseId, patient } = await aCaseWith({}, { now: begin });
  await requestHelp({ actor: patient, now: begin });
  const { id: alertId } = await transaction((tx) => tx.alert.findFirstOrThrow({ where: { caseId } }));
  const look = async (actor: TestPerson, at: number, isWriting = false) =>
    (await attendAlert({ actor, now: seconds(at) }, { alertId, isWriting })).others;
  return { caseId, patient, look };
}

test('two who have an alert open know of each other, and who writes; whoever no longer reports has left', async () => {
  const { caseId, look } = await anAlert();
  const [reviewer, consultant] = [await aReviewer(), await aConsultant()];
  expect(await look(reviewer, 0)).toEqual([]);
  expect(await look(consultant, 1, true)).toEqual([{ name: 'Demo reviewer', isWriting: false }]);
  expect(await look(reviewer, 10)).toEqual([{ name: 'Demo consultant', isWriting: true }]);
  expect(await look(consultant, 11)).toHaveLength(1);
  expect(await look(reviewer, 20)).toEqual([{ name: 'Demo consultant', isWriting: false }]);
  expect(await look(reviewer, 40)).toEqual([]);
  const looks = await transaction((tx) => tx.auditEvent.count({ where: { caseId, type: { startsWith: 'alert.viewed' } } }));
  expect(looks).toBe(0);
});

test('a patient, and an alert that is not there, are refused', async () => {
  const { patient, look } = await anAlert();
  await expect(look(patient, 0)).rejects.toMatchObject({ code: 'no-access' });
  const missing = attendAlert({ actor: await aReviewer(), now: begin }, { alertId: randomUUID(), isWriting: false });
  await expect(missing).rejects.toMatchObject({ code: 'no-access' });
});
