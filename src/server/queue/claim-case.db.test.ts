import { expect, test } from 'vitest';
import { AppError } from '@/domain/shared/app-error';
import { pool } from '@/server/db/client';
import { aClaimedCase, anAnsweredCase, aWaitingCase } from '@/testing/cases';
import { aConsultant, aPatient, aReviewer, type TestPerson } from '@/testing/people';
import { claimCase } from './claim-case';
import { releaseCase } from './release-case';

const now = new Date('2026-11-23T18:00:00Z');
const claimedBy = async (caseId: string) =>
  (await pool().query('SELECT "reviewerId", "claimedAt" FROM "Case" WHERE id = $1', [caseId])).rows[0];
const events = async (caseId: string, type: string) =>
  (await pool().query('SELECT "actorId" FROM "AuditEvent" WHERE "caseId" = $1 AND type = $2', [caseId, type])).rows;

test('a reviewer takes a waiting case, and the trail says so', async () => {
  const { caseId } = await aWaitingCase({ now });
  const reviewer = await aReviewer();
  await claimCase({ actor: reviewer, now }, { caseId });
  expect(await claimedBy(caseId)).toEqual({ reviewerId: reviewer.id, claimedAt: now });
  expect(await events(caseId, 'case.claimed')).toEqual([{ actorId: reviewer.id }]);
});

test('of fifty reviewers who click at once exactly one gets the case, the others learn that it is taken, and the trail has one row', async () => {
  const { caseId } = await aWaitingCase({ now });
  const reviewers: TestPerson[] = [];
  for (let made = 0; made < 50; made += 1) reviewers.push(await aReviewer());
  const results = await Promise.allSettled(reviewers.map((actor) => claimCase({ actor, now }, { caseId })));

  const winners = reviewers.filter((_, place) => results[place]?.status === 'fulfilled');
  const refusals = results.flatMap((result) => (result.status === 'rejected' ? [result.reason] : []));
  expect(winners).toHaveLength(1);
  expect(refusals).toHaveLength(49);
  for (const refusal of refusals) {
    expect(refusal).toBeInstanceOf(AppError);
    expect(refusal).toMatchObject({ code: 'already-claimed' });
  }
  expect(await claimedBy(caseId)).toMatchObject({ reviewerId: winners[0]?.id });
  expect(await events(caseId, 'case.claimed')).toEqual([{ actorId: winners[0]?.id }]);
});

test('a double click takes the case once', async () => {
  const { caseId } = await aWaitingCase({ now });
  const reviewer = await aReviewer();
  await Promise.all([1, 2, 3].map(() => claimCase({ actor: reviewer, now }, { caseId })));
  expect(await events(caseId, 'case.claimed')).toHaveLength(1);
});

test.each([
  ['a patient', aPatient],
  ['a consultant', aConsultant],
] as const)('%s cannot take a case', async (_, someone) => {
  const { caseId } = await aWaitingCase({ now });
  await expect(claimCase({ actor: await someone(), now }, { caseId })).rejects.toMatchObject({ code: 'no-access' });
  expect(await claimedBy(caseId)).toMatchObject({ reviewerId: null });
});

test('a case that was not sent yet looks like one that does not exist', async () => {
  const { caseId } = await anAnsweredCase({ now });
  const actor = await aReviewer();
  await expect(claimCase({ actor, now }, { caseId })).rejects.toMatchObject({ code: 'no-access' });
  await expect(claimCase({ actor, now }, { caseId: actor.id })).rejects.toMatchObject({ code: 'no-access' });
});

test('a case that was handed back is free for others, and handing it back twice is harmless', async () => {
  const { caseId, reviewer } = await aClaimedCase({ now });
  await releaseCase({ actor: reviewer, now }, { caseId });
  await releaseCase({ actor: reviewer, now }, { caseId });
  expect(await claimedBy(caseId)).toEqual({ reviewerId: null, claimedAt: null });
  expect(await events(caseId, 'case.released')).toEqual([{ actorId: reviewer.id }]);

  const other = await aReviewer();
  await claimCase({ actor: other, now }, { caseId });
  expect(await claimedBy(caseId)).toMatchObject({ reviewerId: other.id });
});

test('nobody hands back a colleague’s case', async () => {
  const { caseId, reviewer } = await aClaimedCase({ now });
  await expect(releaseCase({ actor: await aReviewer(), now }, { caseId })).rejects.toMatchObject({ code: 'no-access' });
  expect(await claimedBy(caseId)).toMatchObject({ reviewerId: reviewer.id });
});
