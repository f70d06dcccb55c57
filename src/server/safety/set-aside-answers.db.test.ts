import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { asksLicensedScreen, screenKey } from '@/domain/answers/suicide-screen';
import { withdrawConsent } from '@/server/answers/withdraw-consent';
import { revokeSession } from '@/server/auth/revoke-session';
import { pool, transaction } from '@/server/db/client';
import { findConsentsOf } from '@/server/db/consents';
import { submitAnswers } from '@/server/screening/submit-answers';
import { aCaseAtOnce } from '@/testing/case-at-once';
import { anAskedCase } from '@/testing/cases';
import { completeAnswers } from '@/testing/complete-answers';
import { aPatient, aReviewer } from '@/testing/people';
import { after, alertsOf, code, declined, revisionsOf, say, stageOf, start } from '@/testing/safety-cases';
import { readAlert } from './read-alert';
import { watchAbandoned } from './watch-abandoned';

const about = Object.fromEntries(Object.entries(completeAnswers()).filter(([id]) => id.startsWith('about.')));

test.each(['phq9.9', 'asq.1', 'asq.2', 'asq.3', 'asq.4'])('%s declined, and then signed out, is S-06', async (id) => {
  const opened = await aCaseAtOnce(about, start);
  await say(opened, id, declined);
  await watchAbandoned({ now: after(1) });
  expect(await alertsOf(opened)).toEqual([]);
  await revokeSession({ actor: opened.patient, now: after(2) });
  await watchAbandoned({ now: after(3) });
  expect(await alertsOf(opened)).toMatchObject([{ level: 'P1', rules: ['S-06'], origin: 'abandonment' }]);
});

test('item 9 and every question of the ASQ declined, and silence, is one alert', async () => {
  const opened = await aCaseAtOnce(about, start);
  for (const id of ['phq9.9', 'asq.1', 'asq.2', 'asq.3', 'asq.4', 'asq.5']) await say(opened, id, declined);
  await watchAbandoned({ now: after(15) });
  await watchAbandoned({ now: after(60) });
  expect(await alertsOf(opened)).toMatchObject([{ level: 'P1', rules: ['S-06'] }]);
});

test('the licensed screen declined, and left, is S-06 as well', async () => {
  const opened = await aCaseAtOnce({ ...about, [screenKey]: asksLicensedScreen }, start);
  await say(opened, 'cssrs.2', declined);
  await watchAbandoned({ now: after(15) });
  expect(await alertsOf(opened)).toMatchObject([{ level: 'P1', rules: ['S-06'] }]);
});

test('who declines and submits has not left: the screening says S-06 and the clinic is alerted then', async () => {
  const opened = await aCaseAtOnce(completeAnswers({ 'asq.1': undefined, 'asq.5': undefined }), start);
  expect(await say(opened, 'asq.1', declined)).toMatchObject({ outcome: 'saved', next: { section: 3 } });
  await expect(submitAnswers({ actor: opened.patient, now: after(1) }, { caseId: opened.caseId })).rejects.toMatchObject({
    code: 'incomplete',
  });
  await say(opened, 'asq.5', code('no'), { now: after(1) });
  await submitAnswers({ actor: opened.patient, now: after(2) }, { caseId: opened.caseId });
  await watchAbandoned({ now: after(60) });
  expect(await alertsOf(opened)).toMatchObject([{ level: 'P1', rules: ['S-06'], origin: 'answer' }]);
});

test('a refusal that became an answer was given all the same: leaving is S-06, marked as changed', async () => {
  const opened = await aCaseAtOnce(about, start);
  await say(opened, 'asq.1', declined);
  await say(opened, 'asq.1', code('no'), { now: after(1), based: 1 });
  await watchAbandoned({ now: after(20) });
  expect(await alertsOf(opened)).toMatchObject([{ level: 'P1', rules: ['S-06'], answerRetracted: true }]);
});

test('a yes from a second tab, where the current answer is no, raises an alert at once; the no stays current and is returned', async () => {
  const opened = await aCaseAtOnce(completeAnswers({ 'asq.5': code('no'), 'asq.1': code('yes') }), start);
  const reply = await say(opened, 'asq.5', code('yes'));
  expect(reply).toMatchObject({
    outcome: 'newer-exists',
    current: { value: code('no'), revision: 1 },
    safety: { screen: 'emergency' },
  });
  expect(await alertsOf(opened)).toMatchObject([{ level: 'STAT', rules: ['S-01'] }]);
  expect(await stageOf(opened)).toBe('queue');
  expect(await revisionsOf(opened, 'asq.5')).toEqual([
    { value: code('no'), revision: 1, setAside: null },
    { value: code('yes'), revision: null, setAside: 'stale' },
  ]);
  const [alert] = await alertsOf(opened);
  const view = await readAlert({ actor: await aReviewer(), now: after(1) }, { alertId: alert?.id ?? '' });
  expect(view.answers.filter(({ questionId }) => questionId === 'asq.5').map(({ value, stands }) => [value, stands])).toEqual([
    [code('no'), true],
    [code('yes'), false],
  ]);
});

test('the same save sent again counts once', async () => {
  const opened = await aCaseAtOnce(completeAnswers(), start);
  const saveId = randomUUID();
  const replies = [await say(opened, 'asq.2', code('yes'), { saveId }), await say(opened, 'asq.2', code('yes'), { saveId })];
  expect(replies.map(({ outcome }) => outcome)).toEqual(['newer-exists', 'newer-exists']);
  expect(await revisionsOf(opened, 'asq.2')).toHaveLength(2);
  expect(await alertsOf(opened)).toMatchObject([{ level: 'P1', rules: ['S-02'] }]);
});

test('an answer to question 5, which another device has closed, is judged, set aside, and urgent', async () => {
  const opened = await aCaseAtOnce(completeAnswers(), start);
  expect(await say(opened, 'asq.5', code('yes'))).toMatchObject({ outcome: 'set-aside', safety: { screen: 'emergency' } });
  expect(await alertsOf(opened)).toMatchObject([{ level: 'STAT', rules: ['S-01'] }]);
  const screening = await transaction((tx) => tx.screening.findFirstOrThrow({ where: { caseId: opened.caseId } }));
  expect(screening).toMatchObject({ outcome: 'URGENT', priority: 'STAT' });
});

test.each(['queue', 'visit', 'care-plan', 'closed'])(
  'a yes that comes when the case is at "%s" raises an alert',
  async (stage) => {
    const opened = await aCaseAtOnce(completeAnswers(), start);
    await pool().query('UPDATE "Case" SET stage = $2 WHERE id = $1', [opened.caseId, stage]);
    expect(await say(opened, 'asq.1', code('yes'), { based: 1 })).toMatchObject({
      outcome: 'set-aside',
      safety: { screen: 'contact-today' },
    });
    expect(await alertsOf(opened)).toMatchObject([{ level: 'P1', rules: ['S-02'] }]);
    expect(await stageOf(opened)).toBe(stage);
    await expect(say(opened, 'asq.2', code('no'), { based: 1 })).resolves.toMatchObject({ outcome: 'saved', revision: 1 }); // as it stands
    await expect(say(opened, 'phq9.9', code('not-at-all'), { based: 0 })).resolves.toMatchObject({ outcome: 'saved' });
  },
);

test('a mild answer and a refusal after the answers were submitted begin a watch of their own', async () => {
  const opened = await aCaseAtOnce(completeAnswers(), start);
  await submitAnswers({ actor: opened.patient, now: start }, { caseId: opened.caseId });
  await say(opened, 'phq9.9', code('several-days'), { now: after(1), based: 1 });
  expect(await alertsOf(opened)).toEqual([]);
  await watchAbandoned({ now: after(17) });
  expect(await alertsOf(opened)).toMatchObject([{ level: 'P1', rules: ['S-04', 'S-08'], origin: 'abandonment' }]);
});

test('before the first consent, and after it was taken back, a yes raises an alert', async () => {
  const opened = await aCaseAtOnce({}, start);
  const { patient } = opened;
  for (const { consentId } of await transaction((tx) => findConsentsOf(tx, patient.id)))
    await withdrawConsent({ actor: patient, now: new Date() }, { consentId });
  await expect(say(opened, 'goals.hope', { kind: 'text', text: 'To read a book again.' })).rejects.toMatchObject({
    code: 'consent-needed',
  });
  expect(await say(opened, 'phq9.9', code('nearly-every-day'))).toMatchObject({ outcome: 'set-aside' });
  expect(await alertsOf(opened)).toMatchObject([{ level: 'P1', rules: ['S-05'] }]);
  expect(await say(opened, 'med.6', code('yes'))).toMatchObject({ outcome: 'set-aside', safety: { screen: 'emergency' } });
  expect(await alertsOf(opened)).toMatchObject([{ level: 'STAT' }]);
  expect((await revisionsOf(opened, 'med.6')).map(({ setAside }) => setAside)).toEqual(['not-agreed']);
});

test('a yes whose save carries the id of another answer raises an alert', async () => {
  const opened = await aCaseAtOnce(completeAnswers({ 'asq.1': undefined }), start);
  const saveId = randomUUID();
  await say(opened, 'log.1', code('no'), { saveId, based: 1 });
  expect((await say(opened, 'asq.1', code('yes'), { saveId })).safety.screen).toBe('contact-today');
  expect(await alertsOf(opened)).toMatchObject([{ level: 'P1', rules: ['S-02'] }]);
});

test('an answer to the screen that this case is not asked is judged by itself', async () => {
  const opened = await aCaseAtOnce({ ...about, [screenKey]: asksLicensedScreen, 'cssrs.1': code('no') }, start);
  expect(await say(opened, 'asq.3', code('yes'))).toMatchObject({ outcome: 'set-aside', safety: { screen: 'contact-today' } });
  expect(await alertsOf(opened)).toMatchObject([{ level: 'P1', rules: ['S-02'] }]);
});

test("a stranger's yes is refused, and raises nothing", async () => {
  const opened = await aCaseAtOnce(completeAnswers(), start);
  const stranger = { ...opened, patient: await aPatient() };
  await expect(say(stranger, 'asq.1', code('yes'))).rejects.toMatchObject({ code: 'no-access' });
  expect(await alertsOf(opened)).toEqual([]);
});

test('a new yes after the alert was closed raises a new one', async () => {
  const opened = await aCaseAtOnce(completeAnswers({ 'asq.1': undefined, 'asq.2': undefined }), start);
  const reviewer = await aReviewer();
  await say(opened, 'asq.1', code('yes'));
  await pool().query(
    `UPDATE "Alert" SET "closedAt" = now(), "closedBy" = $2, disposition = 'safe-plan-made', "acknowledgedAt" = now(),
            "acknowledgedBy" = $2 WHERE "caseId" = $1`,
    [opened.caseId, reviewer.id],
  );
  await say(opened, 'asq.2', code('yes'), { now: after(5) });
  expect((await alertsOf(opened)).map(({ level, closedAt }) => [level, closedAt === null])).toEqual([
    ['P1', false],
    ['P1', true],
  ]);
});

/** A case submitted with a mild answer, given back with a question. */
const askedAfterMild = (again: string[] = []) => anAskedCase({ now: start, answers: { 'phq9.9': code('several-days') }, again });

test('asking the patient a question raises nothing, however long they are silent', async () => {
  const opened = await askedAfterMild();
  await transaction((tx) => tx.safetyWatch.deleteMany({ where: { caseId: opened.caseId } }));
  const second = await aCaseAtOnce(completeAnswers({ 'phq9.9': undefined }), start);
  await say(second, 'phq9.9', code('several-days'));
  await submitAnswers({ actor: second.patient, now: after(1) }, { caseId: second.caseId });
  // Given back to its patient, by whichever way.
  await pool().query(`UPDATE "Case" SET stage = 'answers' WHERE id = $1`, [second.caseId]);
  await revokeSession({ actor: second.patient, now: after(2) });
  await watchAbandoned({ now: after(24 * 60) });
  expect(await alertsOf(opened)).toEqual([]);
  expect(await alertsOf(second)).toEqual([]);
  await say(second, 'phq9.9', code('more-than-half'), { now: after(24 * 60 + 1), based: 1 });
  expect(await alertsOf(second)).toMatchObject([{ level: 'P1', rules: ['S-05'] }]);
});

test('a mild answer that is taken back in a later sitting begins no watch', async () => {
  const opened = await askedAfterMild();
  await say(opened, 'phq9.9', code('not-at-all'), { now: after(5), based: 1 });
  await watchAbandoned({ now: after(60) });
  expect(await alertsOf(opened)).toEqual([]);
});
