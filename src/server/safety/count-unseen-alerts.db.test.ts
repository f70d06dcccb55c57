import { expect, test } from 'vitest';
import { createCaller } from '@/server/api/root';
import { contextFor } from '@/server/api/trpc';
import { transaction } from '@/server/db/client';
import { aCaseWith } from '@/testing/cases';
import { aReviewer, type TestPerson } from '@/testing/people';

const callerOf = (person: TestPerson) => createCaller(contextFor(async () => person));

test('every desk shows which urgent alerts wait, and separates an escalation that began again from the one before', async () => {
  const { caseId, patient } = await aCaseWith();
  const api = callerOf(await aReviewer());
  const urgent = async (alertId: string) => (await api.alerts.unseen()).stat.find(({ id }) => id === alertId)?.pagedFrom;
  const { unseen } = await api.alerts.unseen();

  await callerOf(patient).alerts.needHelp();
  const { id: alertId, pagedFrom } = await transaction((tx) => tx.alert.findFirstOrThrow({ where: { caseId } }));
  expect((await api.alerts.unseen()).unseen).toBe(unseen + 1);
  expect(await urgent(alertId)).toBe(pagedFrom.toISOString());

  await api.alerts.acknowledge({ alertId });
  expect((await api.alerts.unseen()).unseen).toBe(unseen);
  expect(await urgent(alertId)).toBeUndefined();

  await callerOf(patient).alerts.needHelp();
  const again = (await urgent(alertId)) ?? '';
  expect(Date.parse(again)).toBeGreaterThan(pagedFrom.getTime());
  expect((await api.alerts.list()).unseen.find(({ id }) => id === alertId)).toMatchObject({ pagedFrom: again });
});

test('an alert of the same day is counted, and is not among the urgent ones', async () => {
  const { caseId } = await aCaseWith();
  const api = callerOf(await aReviewer());
  const before = await api.alerts.unseen();
  const at = new Date('2026-03-02T10:00:00Z');
  const alert = { caseId, level: 'P1', rules: ['S-08'], origin: 'abandonment', raisedAt: at, pagedFrom: at };
  await transaction((tx) => tx.alert.create({ data: alert }));
  expect(await api.alerts.unseen()).toEqual({ ...before, unseen: before.unseen + 1 });
});
