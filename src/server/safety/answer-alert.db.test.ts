import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { mostSafetyAnswers } from '@/domain/safety/alert-view';
import { handleHelp, handlePresence } from '@/server/api/help-endpoint';
import { createCaller } from '@/server/api/root';
import { contextFor } from '@/server/api/trpc';
import { pool, transaction } from '@/server/db/client';
import { aCaseWith } from '@/testing/cases';
import { aConsultant, anAdmin, aPatient, aReviewer, type TestPerson } from '@/testing/people';

const callerOf = (person: TestPerson | null) => createCaller(contextFor(async () => person));
const redirects = { care: '/care', crisisFile: '/crisis.html' };
const post = (body: Record<string, string>, person: TestPerson | null) => {
  const headers = new Headers(person?.headers ?? { 'sec-fetch-site': 'same-origin' });
  headers.set('content-type', 'application/x-www-form-urlencoded');
  return new Request('http://localhost/', { method: 'POST', headers, body: new URLSearchParams(body) });
};
const rows = async () =>
  (
    await pool().query<{ all: number }>(
      `SELECT (SELECT count(*) FROM "Alert") + (SELECT count(*) FROM "Case") + (SELECT count(*) FROM "AuditEvent")
            + (SELECT count(*) FROM graphile_worker.jobs) AS all`,
    )
  ).rows[0]?.all;
const typesOf = async (caseId: string) =>
  (await transaction((tx) => tx.auditEvent.findMany({ where: { caseId }, orderBy: { id: 'asc' } }))).map(({ type }) => type);

/** A patient who pressed for help, and the alert of it. */
async function helped() {
  const { caseId, patient } = await aCaseWith();
  await callerOf(patient).alerts.needHelp();
  const { id: alertId } = await transaction((tx) => tx.alert.findFirstOrThrow({ where: { caseId } }));
  return { caseId, patient, alertId };
}
const refusal = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (error: { cause?: { code?: string }; code: string }) => error.cause?.code ?? error.code,
  );

test('EV4: pressed before sign-in it leads to the numbers, and nothing at all is stored', async () => {
  const before = await rows();
  expect(await refusal(callerOf(null).alerts.needHelp())).toBe('UNAUTHORIZED');
  const reply = await handleHelp(post({}, null), redirects);
  expect([reply.status, reply.headers.get('location')]).toEqual([303, '/crisis.html']);
  expect(await rows()).toEqual(before);
});

test('pressed by a patient it is a STAT alert, and the form leads to people to talk to', async () => {
  const { caseId, patient } = await aCaseWith();
  const reply = await handleHelp(post({}, patient), redirects);
  expect([reply.status, reply.headers.get('location')]).toEqual([303, '/care']);
  const [alert] = await transaction((tx) => tx.alert.findMany({ where: { caseId } }));
  expect(alert).toMatchObject({ level: 'STAT', rules: ['S-07'], origin: 'help-now' });
  // The case comes before the clinicians as it is, urgent by the same rule, and the patient sees the page of help.
  const screening = await transaction((tx) => tx.screening.findFirstOrThrow({ where: { caseId } }));
  expect(screening).toMatchObject({ outcome: 'URGENT', priority: 'STAT', suicideTier: 'high' });
  expect(await callerOf(patient).answers.mine()).toMatchObject({ stage: 'queue', safety: { screen: 'emergency' } });
});

test('who has no case yet gets one, and pressing five times at once is one alert', async () => {
  const patient = await aPatient();
  await Promise.all(Array.from({ length: 5 }, () => callerOf(patient).alerts.needHelp()));
  const cases = await transaction((tx) => tx.case.findMany({ where: { patientId: patient.id } }));
  expect(cases).toHaveLength(1);
  expect(await transaction((tx) => tx.alert.count({ where: { caseId: cases[0]?.id } }))).toBe(1);
});

test('a clinician who presses is shown the numbers', async () => {
  expect((await handleHelp(post({}, await aReviewer()), redirects)).headers.get('location')).toBe('/crisis.html');
});

test('the list names what nobody has seen, and an acknowledgement moves it on, once', async () => {
  const { caseId, alertId } = await helped();
  const [first, second] = [await aReviewer(), await aConsultant()];
  const unseen = async () => (await callerOf(second).alerts.list()).unseen.some(({ id }) => id === alertId);
  expect(await unseen()).toBe(true);
  await callerOf(first).alerts.acknowledge({ alertId });
  await callerOf(second).alerts.acknowledge({ alertId });
  expect(await unseen()).toBe(false);
  const { inHand } = await callerOf(second).alerts.list();
  expect(inHand.find(({ id }) => id === alertId)).toMatchObject({ acknowledgedBy: 'Demo reviewer', nextPageAt: null });
  expect((await typesOf(caseId)).filter((type) => type === 'alert.acknowledged')).toHaveLength(1);
});

test('pressed again after somebody acknowledged, it has to be acknowledged again', async () => {
  const { patient, alertId } = await helped();
  const api = callerOf(await aReviewer());
  await api.alerts.acknowledge({ alertId });
  await callerOf(patient).alerts.needHelp();
  expect((await api.alerts.list()).unseen.some(({ id }) => id === alertId)).toBe(true);
});

test('nothing closes undocumented: somebody was reached, a disposition, and then it stays', async () => {
  const { caseId, alertId } = await helped();
  const reviewer = await aReviewer();
  const api = callerOf(reviewer);
  const closing = { alertId, disposition: 'safe-plan-made', note: '' } as const;
  expect(await refusal(api.alerts.close(closing))).toBe('contact-needed');
  const entry = { alertId, outreachId: randomUUID(), channel: 'phone', outcome: 'no-answer', note: 'Rang out.' } as const;
  await api.alerts.logOutreach(entry);
  await api.alerts.logOutreach(entry); // a double click
  await callerOf(reviewer).alerts.logOutreach({
    ...entry,
    outreachId: randomUUID(),
    channel: 'emergency-contact',
    outcome: 'reached',
  });
  expect(await api.alerts.read({ alertId })).toMatchObject({
    outreach: [{ channel: 'phone' }, { channel: 'emergency-contact' }],
  });
  await api.alerts.close(closing);
  const { closed } = await api.alerts.list();
  expect(closed.find(({ id }) => id === alertId)).toMatchObject({ disposition: 'safe-plan-made', outreachCount: 2 });
  expect(await refusal(api.alerts.logOutreach({ ...entry, outreachId: randomUUID() }))).toBe('wrong-stage');
  await expect(pool().query('UPDATE "Alert" SET disposition = \'x\' WHERE id = $1', [alertId])).rejects.toThrow('never changes');
  await expect(pool().query('DELETE FROM "Outreach" WHERE "alertId" = $1', [alertId])).rejects.toThrow();
  expect((await typesOf(caseId)).filter((type) => type.startsWith('alert.'))).toEqual([
    'alert.raised',
    'alert.acknowledged',
    'alert.outreach',
    'alert.outreach',
    'alert.viewed',
    'alert.closed',
  ]);
});

test('closing what nobody had acknowledged acknowledges it, and the trail says both', async () => {
  const { caseId, alertId } = await helped();
  const api = callerOf(await aConsultant());
  const entry = { alertId, outreachId: randomUUID(), channel: 'in-person', outcome: 'reached', note: '' } as const;
  await api.alerts.close({ alertId, disposition: 'emergency-services', note: 'They are with her.', isConfirmed: true });
  expect((await api.alerts.read({ alertId })).closingNote).toBe('They are with her.');
  expect(await refusal(api.alerts.logOutreach(entry))).toBe('wrong-stage');
  const types = (await typesOf(caseId)).filter((type) => type.startsWith('alert.') && type !== 'alert.viewed');
  expect(types).toEqual(['alert.raised', 'alert.acknowledged', 'alert.closed']);
});

test('an alert can be read however often its patient answers anew: what stands and the newest are shown', async () => {
  const { caseId, patient, alertId } = await helped();
  await pool().query(
    `INSERT INTO "AnswerRevision" (id, "caseId", "questionId", revision, value, "questionnaireVersion", locale, "actorId", "savedAt")
     SELECT gen_random_uuid(), $1, question, n, '{"kind":"choice","code":"no"}', '1', 'en', $2, now() + n * interval '1 second'
       FROM (SELECT 'asq.1' AS question, 1 AS n UNION ALL SELECT 'phq9.9', n FROM generate_series(1, 250) n) given`,
    [caseId, patient.id],
  );
  const { answers, olderAnswers } = await callerOf(await aReviewer()).alerts.read({ alertId });
  expect([answers.length, olderAnswers]).toEqual([mostSafetyAnswers, 251 - mostSafetyAnswers]);
  expect(answers.filter(({ stands }) => stands).map(({ questionId }) => questionId)).toEqual(['asq.1', 'phq9.9']);
  expect(answers.map(({ savedAt }) => savedAt)).toEqual(answers.map(({ savedAt }) => savedAt).toSorted());
});

test('neither patients nor who runs the system answer alerts', async () => {
  const { alertId, patient } = await helped();
  for (const person of [patient, await anAdmin()]) {
    expect(await refusal(callerOf(person).alerts.list())).toBe('FORBIDDEN');
    expect(await refusal(callerOf(person).alerts.close({ alertId, disposition: 'not-reached', note: 'ten letters' }))).toBe(
      'FORBIDDEN',
    );
  }
});

test('the calendar: who is on call, when nobody is, and only people who may answer', async () => {
  const [admin, person] = [await anAdmin(), await aConsultant()];
  const api = callerOf(admin);
  const hour = (n: number) => new Date(Date.now() + n * 3_600_000).toISOString();
  const shift = { personId: person.id, rung: 0, startsAt: hour(-1), endsAt: hour(8) };
  expect(await refusal(api.alerts.addShift({ ...shift, personId: admin.id }))).toBe('no-access');
  expect(await refusal(api.alerts.addShift({ ...shift, endsAt: hour(-0.5) }))).toBe('in-the-past');
  await api.alerts.addShift(shift);
  const { shifts, gaps } = await api.alerts.coverage();
  expect(shifts).toMatchObject([{ personId: person.id, rung: 0 }]);
  expect(gaps.map(({ from }) => Math.round((Date.parse(from) - Date.now()) / 3_600_000))).toEqual([8]);
  expect((await callerOf(person).alerts.list()).onCall.people).toEqual(['Demo consultant']);
  await api.alerts.removeShift({ shiftId: shifts[0]?.id ?? '' });
  expect((await callerOf(person).alerts.list()).onCall.people).toEqual([]);
});

test('a beacon of a page is taken from its own patient and ignored from others', async () => {
  const { caseId, patient } = await aCaseWith();
  await transaction((tx) => tx.safetyWatch.create({ data: { caseId, since: new Date() } }));
  const hiddenAt = async () => (await transaction((tx) => tx.safetyWatch.findUniqueOrThrow({ where: { caseId } }))).hiddenAt;
  expect((await handlePresence(post({ case: caseId, page: 'hidden' }, await aPatient()))).status).toBe(204);
  expect(await hiddenAt()).toBeNull();
  expect((await handlePresence(post({ case: caseId, page: 'hidden' }, patient))).status).toBe(204);
  expect(await hiddenAt()).not.toBeNull();
  expect((await handlePresence(post({ case: caseId, page: 'shown' }, patient))).status).toBe(204);
  expect(await hiddenAt()).toBeNull();
});
