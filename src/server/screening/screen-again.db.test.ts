import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { pool, transaction } from '@/server/db/client';
import { findWaitBefore } from '@/server/db/information-requests';
import { answerOwnRequest } from '@/server/queue/answer-request';
import { claimCase } from '@/server/queue/claim-case';
import { decideCase } from '@/server/queue/decide-case';
import { completeTask } from '@/server/queue/complete-task';
import { listQueue } from '@/server/queue/list-queue';
import { readCase } from '@/server/queue/read-case';
import { readCaseState } from '@/server/queue/read-case-state';
import { readOwnRequest } from '@/server/queue/read-request';
import { watchAbandoned } from '@/server/safety/watch-abandoned';
import { aCaseAtOnce } from '@/testing/case-at-once';
import { aClaimedCase, aListedCase, anAskedCase, aWaitingCase, type TestCase } from '@/testing/cases';
import { completeAnswers } from '@/testing/complete-answers';
import { aReviewer, type TestPerson } from '@/testing/people';
import { after, alertsOf, code, declined, say, start } from '@/testing/safety-cases';
import { requestHelp } from './request-help';

const rowOf = async ({ caseId }: TestCase, actor: TestPerson) =>
  (await listQueue({ actor, now: after(30) })).rows.find(({ id }) => id === caseId);
const metIn = (view: Awaited<ReturnType<typeof readCase>>) =>
  (view.screening?.findings ?? []).filter(({ status }) => status === 'met').map(({ id }) => id);
const screeningsOf = ({ caseId }: TestCase) =>
  transaction((tx) => tx.screening.findMany({ where: { caseId }, orderBy: { id: 'asc' } }));

test('a yes after the answers were submitted stands in the queue and on the case, with its priority', async () => {
  const opened = await aClaimedCase({ now: start });
  const { caseId, reviewer } = opened;
  const before = await readCaseState({ actor: reviewer, now: after(1) }, { caseId });
  expect((await rowOf(opened, reviewer))?.priority).not.toBe('P1');

  await say(opened, 'asq.1', code('yes'), { now: after(5), based: 1 });
  expect(await rowOf(opened, reviewer)).toMatchObject({ priority: 'P1', alert: { level: 'P1' } });
  expect((await rowOf(opened, reviewer))?.hereBecause).toContain('S-02');
  const view = await readCase({ actor: reviewer, now: after(6) }, { caseId });
  expect(metIn(view)).toContain('S-02');
  expect(view.submittedAt).toBe(start.toISOString());
  expect(view.changes).toMatchObject([{ questionId: 'asq.1', steps: [{ stood: true }, { value: code('yes'), stood: false }] }]);
  const since = await readCaseState({ actor: reviewer, now: after(7) }, { caseId });
  expect([since.stage, since.screeningId === before.screeningId]).toEqual(['queue', false]);
});

test('a mild answer and a refusal after that stand there too, and neither takes the other’s place', async () => {
  const opened = await aClaimedCase({ now: start });
  await say(opened, 'asq.3', code('yes'), { now: after(1), based: 1 });
  await say(opened, 'phq9.9', code('several-days'), { now: after(2), based: 1 });
  await say(opened, 'asq.2', declined, { now: after(3), based: 1 });
  const met = metIn(await readCase({ actor: opened.reviewer, now: after(4) }, { caseId: opened.caseId }));
  expect(met).toEqual(expect.arrayContaining(['S-02', 'S-06']));
  expect(await rowOf(opened, opened.reviewer)).toMatchObject({ item9: 1, priority: 'P1' });
});

test('the same said twice, and a no, screen nothing anew', async () => {
  const opened = await aWaitingCase({ now: start });
  await say(opened, 'asq.1', code('yes'), { now: after(1), based: 1 });
  await say(opened, 'asq.1', code('yes'), { now: after(2), based: 1 });
  await say(opened, 'phq9.9', code('not-at-all'), { now: after(3), based: 1 });
  expect((await screeningsOf(opened)).map(({ isAgain }) => isAgain)).toEqual([false, true]);
});

test('before the first hand-in nothing is screened; given back to its patient, a case is', async () => {
  const [first, opened] = [await aCaseAtOnce(completeAnswers({ 'asq.1': undefined }), start), await anAskedCase({ now: start })];
  await say(first, 'asq.1', code('yes'));
  expect([await screeningsOf(first), await screeningsOf(opened)].map(({ length }) => length)).toEqual([0, 1]);
  await say(opened, 'asq.1', code('yes'), { now: after(1), based: 1 });
  expect((await screeningsOf(opened)).at(-1)).toMatchObject({ isAgain: true, priority: 'P1' });
});

test('a yes while the case lies with its patient is seen in the queue, also after it came back and another question was asked', async () => {
  const opened = await anAskedCase({ now: start, again: ['phq9.9'] });
  await say(opened, 'asq.1', code('yes'), { now: after(1), based: 99 });
  expect(await rowOf(opened, opened.reviewer)).toMatchObject({ priority: 'P1', waitsFor: 'patient' });
  const requestId = (await readOwnRequest({ actor: opened.patient, now: after(2) }))?.requestId ?? '';
  const answers = [{ questionId: 'phq9.9', value: code('not-at-all') }];
  const reply = { words: 'In my words.', answers, locale: 'en', isDraft: false, requestId } as const;
  await answerOwnRequest({ actor: opened.patient, now: after(3) }, reply);
  await say(opened, 'phq9.9', code('several-days'), { now: after(4), based: 99 });
  expect((await rowOf(opened, opened.reviewer))?.hereBecause).toContain('S-02');
  expect(await rowOf(opened, opened.reviewer)).toMatchObject({ item9: 1 });
});

test.each(['visit', 'care-plan', 'closed'])('a yes at "%s" is on the case, which stays where it is', async (stage) => {
  const opened = await aClaimedCase({ now: start });
  await pool().query('UPDATE "Case" SET stage = $2 WHERE id = $1', [opened.caseId, stage]);
  await say(opened, 'asq.5', code('yes'), { now: after(1) });
  const row = await transaction((tx) => tx.case.findUniqueOrThrow({ where: { id: opened.caseId } }));
  expect(row).toMatchObject({ stage, outcome: 'URGENT', priority: 'STAT', submittedAt: start });
});

test('words to read in a note to a list, and a call for help, are on the case as well', async () => {
  const [noted, called] = [await aListedCase({ now: start, kinds: ['ride'] }), await aWaitingCase({ now: start })];
  const note = { caseId: noted.caseId, toDoId: noted.toDos.ride ?? '', note: 'My sister. I want to die.' };
  await completeTask({ actor: noted.patient, now: after(1) }, note);
  expect((await rowOf(noted, noted.reviewer))?.hereBecause).toContain('S-09');
  await requestHelp({ actor: called.patient, now: after(1) });
  expect(await rowOf(called, noted.reviewer)).toMatchObject({ priority: 'STAT' });
});

test('who leaves after a mild answer to submitted answers is S-08 on the case', async () => {
  const opened = await aWaitingCase({ now: start });
  await say(opened, 'phq9.9', code('several-days'), { now: after(1), based: 1 });
  await watchAbandoned({ now: after(17) });
  expect(await alertsOf(opened)).toMatchObject([{ rules: ['S-04', 'S-08'] }]);
  expect((await rowOf(opened, await aReviewer()))?.hereBecause).toContain('S-08');
});

test('closing the alert and saying something milder lower nothing that was said of help', async () => {
  const opened = await aClaimedCase({ now: start });
  await requestHelp({ actor: opened.patient, now: after(1) });
  await pool().query(
    `UPDATE "Alert" SET "closedAt" = now(), "closedBy" = $2, disposition = 'safe-plan-made', "acknowledgedAt" = now(),
            "acknowledgedBy" = $2 WHERE "caseId" = $1`,
    [opened.caseId, opened.reviewer.id],
  );
  await say(opened, 'phq9.9', code('several-days'), { now: after(2), based: 1 });
  expect(await rowOf(opened, opened.reviewer)).toMatchObject({ priority: 'STAT' });
});

test('a question asked after that counts the wait from when the answers were submitted', async () => {
  const opened = await aWaitingCase({ now: start });
  const reviewer = await aReviewer();
  await say(opened, 'asq.1', code('yes'), { now: after(30), based: 1 });
  await claimCase({ actor: reviewer, now: after(31) }, { caseId: opened.caseId });
  const decisionId = randomUUID();
  const asking = { question: 'How much did you take?', reason: 'The dose decides.', again: [] };
  await decideCase(
    { actor: reviewer, now: after(32) },
    { caseId: opened.caseId, decisionId, kind: 'ask', reasonCode: 'trial-detail', ...asking },
  );
  expect(await transaction((tx) => findWaitBefore(tx, decisionId))).toEqual({ from: start, until: after(32) });
});
