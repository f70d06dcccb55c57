import { randomUUID } from 'node:crypto';
import { beforeEach, expect, test } from 'vitest';
import { QueueView } from '@/domain/queue/queue-view';
import { pool } from '@/server/db/client';
import { aClaimedCase, anAnsweredCase, aWaitingCase } from '@/testing/cases';
import { aReviewer } from '@/testing/people';
import { decideCase } from './decide-case';
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

test('a night and a weekend do not count against a claim', async () => {
  const evening = await aClaimedCase({ now: new Date('2026-11-21T01:30:00Z') }); // Friday 17:30 in the clinic
  expect(await releaseStaleClaims({ now: new Date('2026-11-23T17:00:00Z') })).toBe(0); // Monday 9:00: 1.5 open hours
  const { rows } = await listQueue({ actor: evening.reviewer, now });
  expect(rows[0]?.claimedBy?.id).toBe(evening.reviewer.id);
});
