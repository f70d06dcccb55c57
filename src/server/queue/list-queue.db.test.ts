import { randomUUID } from 'node:crypto';
import { beforeEach, expect, test } from 'vitest';
import { longestQueue, QueueView } from '@/domain/queue/queue-view';
import { pool, transaction } from '@/server/db/client';
import { findQueueRows, freeCase } from '@/server/db/queue';
import { submitAnswers } from '@/server/screening/submit-answers';
import { aClaimedCase, aClosedCase, aListedCase, anAnsweredCase, anAskedCase, aWaitingCase } from '@/testing/cases';
import { aReviewer } from '@/testing/people';
import { requestDecisionReview } from './request-decision-review';
import { decideCase } from './decide-case';
import { completeTask } from './complete-task';
import { listQueue } from './list-queue';
import { releaseStaleClaims } from './release-stale-claims';

const now = new Date('2026-11-23T18:00:00Z');
const minutesAgo = (minutes: number) => new Date(now.getTime() - minutes * 60_000);
const pressure = (systolicMmHg: number) =>
  ({ 'vit.blood-pressure': { kind: 'bloodPressure', systolicMmHg, diastolicMmHg: 78, takenOn: '2026-11-20' } }) as const;

beforeEach(async () => {
  await pool().query(`UPDATE "Case" SET stage = 'closed' WHERE stage <> 'closed'`);
});

test('the urgent come first, then who has waited longer; a case that was not sent is not there', async () => {
  const routine = await aWaitingCase({ now: minutesAgo(300) });
  const soon = await aWaitingCase({ now: minutesAgo(20), answers: pressure(165) });
  const sooner = await aWaitingCase({ now: minutesAgo(40), answers: pressure(165) });
  const urgent = await aWaitingCase({ now: minutesAgo(1), answers: { 'med.6': { kind: 'choice', code: 'yes' } } });
  await anAnsweredCase({ now });

  const view = await listQueue({ actor: await aReviewer(), now });
  expect(QueueView.parse(view)).toEqual(view);
  expect(view.rows.map(({ id }) => id)).toEqual([urgent, sooner, soon, routine].map(({ caseId }) => caseId));
  expect(view.rows[0]).toMatchObject({ priority: 'STAT', outcome: 'URGENT' });
  expect(view.rows[1]).toMatchObject({ hereBecause: ['R-05'], phq9Total: 17, item9: 0, ageYears: 42, waitsFor: 'reviewer' });
});

test('the list holds nothing that the patient wrote but their name', async () => {
  await aWaitingCase({ now });
  const text = JSON.stringify(await listQueue({ actor: await aReviewer(), now }));
  expect(text).toContain('Demo Marigold');
  for (const told of ['sleep through the night', 'Example Lane', '555-01', 'sertraline', 'Juniper', '1984'])
    expect(text).not.toContain(told);
});

test('an unanswered item 9 is null, not nought', async () => {
  const declined = { kind: 'declined' } as const;
  await aWaitingCase({ now, answers: { 'phq9.9': declined } });
  expect((await listQueue({ actor: await aReviewer(), now })).rows).toMatchObject([{ item9: null, phq9Total: null }]);
});

test('who has taken a case stands in its line', async () => {
  const { reviewer } = await aClaimedCase({ now });
  const [row] = (await listQueue({ actor: await aReviewer(), now })).rows;
  expect(row).toMatchObject({ claimedBy: { id: reviewer.id, name: 'Demo reviewer' }, claimedAt: now.toISOString() });
});

test('a case with a question to its patient waits apart, since the question', async () => {
  const { caseId, reviewer } = await aClaimedCase({ now: minutesAgo(60) });
  await decideCase(
    { actor: reviewer, now: minutesAgo(5) },
    {
      caseId,
      decisionId: randomUUID(),
      kind: 'ask',
      reasonCode: 'missing-answer',
      reason: 'The dose decides.',
      question: 'How much?',
    },
  );
  const [row] = (await listQueue({ actor: reviewer, now })).rows;
  expect(row).toMatchObject({ waitsFor: 'patient', waitingSince: minutesAgo(5).toISOString() });
});

test('what was taken and forgotten goes back to everyone after four open hours; running twice does it once', async () => {
  const forgotten = await aClaimedCase({ now: new Date('2026-11-20T18:00:00Z') });
  const fresh = await aClaimedCase({ now: minutesAgo(30) });
  expect(await releaseStaleClaims({ now })).toBe(1);
  expect(await releaseStaleClaims({ now })).toBe(0);
  const { rows } = await listQueue({ actor: fresh.reviewer, now });
  expect(rows.find(({ id }) => id === forgotten.caseId)?.claimedBy).toBeNull();
  expect(rows.find(({ id }) => id === fresh.caseId)?.claimedBy).not.toBeNull();
});

test('a case that comes back from its patient is not taken for forgotten: the time for it begins anew', async () => {
  const asked = await anAskedCase({ now: new Date('2026-11-20T18:00:00Z') });
  await submitAnswers({ actor: asked.patient, now: minutesAgo(30) }, { caseId: asked.caseId });
  expect(await releaseStaleClaims({ now })).toBe(0);
  const [row] = (await listQueue({ actor: asked.reviewer, now })).rows;
  expect(row).toMatchObject({ claimedBy: { id: asked.reviewer.id }, claimedAt: minutesAgo(30).toISOString() });
  expect(await releaseStaleClaims({ now: new Date(now.getTime() + 4 * 3_600_000) })).toBe(1);
});

test('a case that nobody holds comes back to everyone', async () => {
  const asked = await anAskedCase({ now: minutesAgo(60) });
  await transaction((tx) => freeCase(tx, asked.caseId));
  await submitAnswers({ actor: asked.patient, now: minutesAgo(30) }, { caseId: asked.caseId });
  expect((await listQueue({ actor: asked.reviewer, now })).rows).toMatchObject([{ claimedBy: null, claimedAt: null }]);
});

/** So many more cases like this one, each of another minute before it. */
const copy = (caseId: string, count: number) =>
  pool().query(
    `WITH copies AS (
       INSERT INTO "Case" ("patientId", stage, "createdAt", "submittedAt")
       SELECT "patientId", 'queue', "createdAt", "submittedAt" - n * interval '1 minute'
         FROM "Case", generate_series(1, $2::int) n WHERE id = $1 RETURNING id
     )
     INSERT INTO "Screening" ("caseId", at, "engineVersion", "packId", "packVersion", "inputsHash", facts, result, outcome, priority, "suicideTier")
     SELECT copies.id, at, "engineVersion", "packId", "packVersion", "inputsHash", facts, result, outcome, priority, "suicideTier"
       FROM "Screening", copies WHERE "caseId" = $1`,
    [caseId, count],
  );

test('a queue longer than the list says that it is cut, and what is cut is the least urgent', async () => {
  const routine = await aWaitingCase({ now: minutesAgo(60) });
  await copy(routine.caseId, longestQueue - 1);
  const actor = await aReviewer();
  expect(await listQueue({ actor, now })).toMatchObject({ isCut: false });

  const urgent = await aWaitingCase({ now, answers: { 'med.6': { kind: 'choice', code: 'yes' } } });
  const view = await listQueue({ actor, now });
  expect(QueueView.parse(view)).toMatchObject({ isCut: true });
  expect(view.rows).toHaveLength(longestQueue);
  expect(view.rows[0]?.id).toBe(urgent.caseId);
  expect(view.rows.some(({ id }) => id === routine.caseId)).toBe(false); // who has waited least
});

test('what is cut goes by the wait of the list itself: since the list was done, a decision review asked for, a question', async () => {
  const listed = await aListedCase({ now: minutesAgo(500), kinds: ['letter'] });
  const done = await aListedCase({ now: minutesAgo(400), kinds: ['letter'] });
  const doing = { actor: done.patient, now: minutesAgo(10) };
  await completeTask(doing, { caseId: done.caseId, toDoId: done.toDos.letter ?? '', note: '' });
  const closed = await aClosedCase({ now: minutesAgo(300) });
  await requestDecisionReview({ actor: closed.patient, now: minutesAgo(20) }, { caseId: closed.caseId, reason: '' });
  const asked = await anAskedCase({ now: minutesAgo(200) });
  const back = await anAskedCase({ now: minutesAgo(100) });
  await submitAnswers({ actor: back.patient, now: minutesAgo(5) }, { caseId: back.caseId });
  const fresh = await aWaitingCase({ now: minutesAgo(30) });

  const listedOrder = (await listQueue({ actor: await aReviewer(), now })).rows.map(({ id }) => id);
  expect(listedOrder).toEqual([listed, asked, fresh, closed, done, back].map(({ caseId }) => caseId));
  for (const atMost of [1, 2, 3, 4, 5]) {
    const { rows, isCut } = await transaction((tx) => findQueueRows(tx, atMost));
    expect([isCut, new Set(rows.map(({ id }) => id))]).toEqual([true, new Set(listedOrder.slice(0, atMost))]);
  }
});

test('a night and a weekend do not count against a claim', async () => {
  const evening = await aClaimedCase({ now: new Date('2026-11-21T01:30:00Z') }); // Friday 17:30 in the clinic
  expect(await releaseStaleClaims({ now: new Date('2026-11-23T17:00:00Z') })).toBe(0); // Monday 9:00: 1.5 open hours
  const { rows } = await listQueue({ actor: evening.reviewer, now });
  expect(rows[0]?.claimedBy?.id).toBe(evening.reviewer.id);
});
