import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import type { RecordSafetyCheck } from '@/domain/safety/safety-check';
import { handleHelp, handleSafetyCheck, redirectToHelp } from '@/server/api/help-endpoint';
import { createCaller } from '@/server/api/root';
import { contextFor } from '@/server/api/trpc';
import { pool, transaction } from '@/server/db/client';
import { dispatchFor } from '@/domain/shared/locations';
import { acknowledgeAlert } from '@/server/safety/acknowledge-alert';
import { readAlert } from '@/server/safety/read-alert';
import { aCaseWith } from '@/testing/cases';
import { completeAnswers } from '@/testing/complete-answers';
import { aConsultant, aPatient, aReviewer, type TestPerson } from '@/testing/people';

const callerOf = (person: TestPerson | null) => createCaller(contextFor(async () => person));
const refusal = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (error: { cause?: { code?: string } }) => error.cause?.code,
  );
const headersOf = (person: TestPerson | null) => new Headers(person?.headers ?? { 'sec-fetch-site': 'same-origin' });
const get = (person: TestPerson | null) => new Request('http://clinic.test/patient/help', { headers: headersOf(person) });
function post(body: Record<string, string>, person: TestPerson | null) {
  const headers = headersOf(person);
  headers.set('content-type', 'application/x-www-form-urlencoded');
  return new Request('http://clinic.test/', { method: 'POST', headers, body: new URLSearchParams(body) });
}
const check = (given: Partial<RecordSafetyCheck>): RecordSafetyCheck => ({
  ...{ checkId: randomUUID(), safeNow: null, company: null, callPhone: null, placeNow: null },
  ...given,
});
const alertsOf = (caseId: string) => transaction((tx) => tx.alert.findMany({ where: { caseId } }));
const stageOf = async (caseId: string) => (await transaction((tx) => tx.case.findUniqueOrThrow({ where: { id: caseId } }))).stage;
const redirects = { care: '/patient/care', crisisFile: '/crisis.html' };
const to = (answer: Response) => answer.headers.get('location');
const minutes = (from: string, until: string) => (Date.parse(until) - Date.parse(from)) / 60_000;

test('the first press leads to people and leaves nothing; the second raises the alert, however often it is tapped', async () => {
  const { caseId, patient } = await aCaseWith();
  const pressed = await redirectToHelp(get(patient), redirects);
  expect(to(pressed)).toBe(redirects.care);
  expect(await alertsOf(caseId)).toEqual([]);
  expect(await stageOf(caseId)).toBe('answers');
  const taps = await Promise.all([1, 2, 3].map(() => handleHelp(post({ for: patient.id }, patient), redirects)));
  expect(taps.map(to)).toEqual([redirects.care, redirects.care, redirects.care]);
  expect(await alertsOf(caseId)).toMatchObject([{ level: 'STAT', rules: ['S-07'], origin: 'help-now' }]);
});

test('whoever is not signed in gets the numbers from all three, and nothing is written', async () => {
  expect(to(await redirectToHelp(get(null), redirects))).toBe(redirects.crisisFile);
  expect(to(await handleHelp(post({}, null), redirects))).toBe(redirects.crisisFile);
  expect(to(await handleSafetyCheck(post({ '-check': randomUUID(), safe: 'no' }, null), redirects))).toBe(redirects.crisisFile);
});

test('a request that was kept for somebody else on this device is refused', async () => {
  const { caseId, patient } = await aCaseWith();
  expect((await handleHelp(post({ for: (await aPatient()).id }, patient), redirects)).status).toBe(403);
  expect(await alertsOf(caseId)).toEqual([]);
});

test('after asking, the page says since when the clinic knows and by when it calls: fifteen minutes', async () => {
  const { patient } = await aCaseWith();
  const api = callerOf(patient);
  expect(await api.alerts.care()).toMatchObject({ alert: null, check: { safeNow: null, company: null } });
  await api.alerts.needHelp();
  const { alert } = await api.alerts.care();
  expect(alert?.level).toBe('STAT');
  expect(minutes(alert?.since ?? '', alert?.promisedBy ?? '')).toBe(15);
});

test.each([
  ['no', [{ level: 'STAT', rules: ['S-07'] }], 'queue'],
  ['unsure', [{ level: 'P1', rules: ['S-07'] }], 'answers'],
  ['yes', [], 'answers'],
] as const)('safe right now: %s leaves %j, and the case at %s', async (safeNow, alerts, stage) => {
  const { caseId, patient } = await aCaseWith();
  await callerOf(patient).alerts.saySafety(check({ safeNow }));
  expect(await alertsOf(caseId)).toMatchObject(alerts);
  expect(await alertsOf(caseId)).toHaveLength(alerts.length);
  expect(await stageOf(caseId)).toBe(stage);
});

test('alone or not raises nothing, and both are shown to whoever handles the alert', async () => {
  const { caseId, patient } = await aCaseWith();
  const api = callerOf(patient);
  await api.alerts.saySafety(check({ company: 'coming' }));
  expect(await alertsOf(caseId)).toEqual([]);
  await api.alerts.saySafety(check({ safeNow: 'no' }));
  const [alert] = await alertsOf(caseId);
  const seen = await readAlert({ actor: await aReviewer(), now: new Date() }, { alertId: alert?.id ?? '' });
  expect(seen.check).toMatchObject({ safeNow: { answer: 'no' }, company: { answer: 'coming' } });
});

test('a better answer closes nothing; a worse one raises the alert further', async () => {
  const { caseId, patient } = await aCaseWith();
  const api = callerOf(patient);
  await api.alerts.saySafety(check({ safeNow: 'unsure' }));
  await api.alerts.saySafety(check({ safeNow: 'no' }));
  await api.alerts.saySafety(check({ safeNow: 'yes' }));
  expect(await alertsOf(caseId)).toMatchObject([{ level: 'STAT', closedAt: null }]);
  expect((await api.alerts.care()).check.safeNow?.answer).toBe('yes');
});

test('the same answer while somebody has the alert pages nobody anew; “not safe” after something better does', async () => {
  const { caseId, patient } = await aCaseWith();
  const api = callerOf(patient);
  const first = check({ safeNow: 'no' });
  await api.alerts.saySafety(first);
  const [alert] = await alertsOf(caseId);
  await acknowledgeAlert({ actor: await aConsultant(), now: new Date() }, { alertId: alert?.id ?? '' });
  await api.alerts.saySafety(first);
  await api.alerts.saySafety(check({ safeNow: 'no' }));
  expect((await alertsOf(caseId))[0]?.acknowledgedAt).not.toBeNull();
  await api.alerts.saySafety(check({ safeNow: 'yes' }));
  await api.alerts.saySafety(check({ safeNow: 'no' }));
  expect((await alertsOf(caseId))[0]?.acknowledgedAt).toBeNull();
});

test('somebody without a case raises an alert too, and nobody answers in another’s place', async () => {
  const patient = await aPatient();
  const given = check({ safeNow: 'no' });
  await callerOf(patient).alerts.saySafety(given);
  expect((await callerOf(patient).alerts.care()).alert?.level).toBe('STAT');
  expect(await refusal(callerOf(await aPatient()).alerts.saySafety(given))).toBe('no-access');
});

test('another number and another place are what the page says back, and what whoever has the alert sees first', async () => {
  const { caseId, patient } = await aCaseWith(completeAnswers());
  const api = callerOf(patient);
  await api.alerts.needHelp();
  expect((await api.alerts.care()).call).toMatchObject({ phone: { at: null }, place: { at: null } });
  const sent = (fields: Record<string, string>) =>
    handleSafetyCheck(post({ for: patient.id, '-check': randomUUID(), ...fields }, patient), redirects);
  expect(to(await sent({ phone: ' 626.555.0117\u200b x12 ' }))).toBe(redirects.care);
  expect(to(await sent({ place: '4 Elm Street, Santa Clarita' }))).toBe(redirects.care);
  const { call } = await api.alerts.care();
  expect(call.phone?.parts).toEqual([{ shown: '(626) 555-0117', href: 'tel:+16265550117,12', extension: '12' }]);
  expect(call.place?.text).toBe('4 Elm Street, Santa Clarita');
  const [alert] = await alertsOf(caseId);
  const seen = await readAlert({ actor: await aReviewer(), now: new Date() }, { alertId: alert?.id ?? '' });
  expect(seen.call).toEqual(call);
  expect(seen.patient.phone).not.toBeNull();
  expect(dispatchFor(seen.call.place?.text ?? null)?.town).toBe('Santa Clarita');
});

test('a number that nobody can read is kept as it was written; an empty or endless one leads back to its field', async () => {
  const { patient } = await aCaseWith();
  await callerOf(patient).alerts.needHelp();
  const sent = (fields: Record<string, string>) =>
    handleSafetyCheck(post({ for: patient.id, '-check': randomUUID(), ...fields }, patient), redirects);
  await sent({ phone: 'my sister has it' });
  expect((await callerOf(patient).alerts.care()).call.phone?.parts).toMatchObject([{ shown: 'my sister has it', href: null }]);
  for (const phone of ['', '  ', '6'.repeat(41)]) expect(to(await sent({ phone }))).toBe('/patient/care?problem=phone#phone');
  expect(to(await sent({ place: 'a'.repeat(301) }))).toBe('/patient/care?problem=place#place');
});

test('another number while somebody has the alert pages nobody anew', async () => {
  const { caseId, patient } = await aCaseWith();
  const api = callerOf(patient);
  await api.alerts.needHelp();
  const [alert] = await alertsOf(caseId);
  await acknowledgeAlert({ actor: await aConsultant(), now: new Date() }, { alertId: alert?.id ?? '' });
  await api.alerts.saySafety(check({ callPhone: '626 555 0142' }));
  expect((await alertsOf(caseId))[0]?.acknowledgedAt).not.toBeNull();
});

test('words in the place are read, and a place of another alert is not the place of today', async () => {
  const { caseId, patient } = await aCaseWith();
  const api = callerOf(patient);
  await api.alerts.saySafety(check({ placeNow: 'En el puente. Me quiero morir.' }));
  expect(await alertsOf(caseId)).toMatchObject([{ level: 'P1', rules: ['S-09'], origin: 'words' }]);
  await pool().query(`UPDATE "Alert" SET "raisedAt" = now() + interval '2 days' WHERE "caseId" = $1`, [caseId]);
  expect((await api.alerts.care()).call.place).toBeNull();
});

test('the database keeps no answer of another kind, none that says nothing, and never loses one', async () => {
  const { caseId } = await aCaseWith();
  const insert = (safeNow: string | null, company: string | null) =>
    pool().query('INSERT INTO "SafetyCheck" (id, "caseId", "safeNow", company, "saidAt") VALUES ($1, $2, $3, $4, now())', [
      randomUUID(),
      caseId,
      safeNow,
      company,
    ]);
  for (const [safeNow, company, constraint] of [
    ['maybe', null, 'SafetyCheck_safeNow_code'],
    [null, 'unsure', 'SafetyCheck_company_code'],
    [null, null, 'safety_check_says_something'],
  ] as const)
    await expect(insert(safeNow, company)).rejects.toThrow(constraint);
  await insert('yes', null);
  for (const statement of ['UPDATE "SafetyCheck" SET company = \'no\'', 'DELETE FROM "SafetyCheck"'])
    await expect(pool().query(statement)).rejects.toThrow(/permission denied|never changes/);
});
