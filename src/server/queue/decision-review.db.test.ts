import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { pool } from '@/server/db/client';
import { aClosedCase, aListedCase, aWaitingCase, type TestCase } from '@/testing/cases';
import { aPatient, aReviewer, type TestPerson } from '@/testing/people';
import { requestDecisionReview } from './request-decision-review';
import { claimCase } from './claim-case';
import { decideCase } from './decide-case';
import { listQueue } from './list-queue';
import { readCase } from './read-case';
import { readPatientStatus } from './read-patient-status';

const now = new Date('2026-11-23T18:00:00Z');
const later = new Date('2026-11-27T20:00:00Z');
const ask = ({ caseId, patient }: TestCase, reason = '', actor: TestPerson = patient) =>
  requestDecisionReview({ actor, now: later }, { caseId, reason });
const statusOf = ({ caseId, patient }: TestCase) => readPatientStatus({ actor: patient, now: later }, { caseId });
const rowFor = async (caseId: string, actor: TestPerson) =>
  (await listQueue({ actor, now: later })).rows.find(({ id }) => id === caseId);

test('a decision review puts the case before another reviewer than the one who decided', async () => {
  const made = await aClosedCase({ now });
  expect(await statusOf(made)).toMatchObject({ decision: { kind: 'not-now' }, mayAskAgain: true, promisedBy: null });
  await ask(made, 'You did not count my second medicine.');

  expect(await rowFor(made.caseId, made.reviewer)).toMatchObject({ back: 'second-look', mayTake: false, claimedBy: null });
  await expect(claimCase({ actor: made.reviewer, now: later }, { caseId: made.caseId })).rejects.toMatchObject({
    code: 'no-access',
  });
  const colleague = await aReviewer();
  expect(await rowFor(made.caseId, colleague)).toMatchObject({ mayTake: true, waitingSince: later.toISOString() });
  await claimCase({ actor: colleague, now: later }, { caseId: made.caseId });
  const view = await readCase({ actor: colleague, now: later }, { caseId: made.caseId });
  expect(view.secondLook).toEqual({ askedAt: later.toISOString(), reason: 'You did not count my second medicine.' });
});

test('it has a receipt: when it was asked, and by when somebody answers', async () => {
  const made = await aClosedCase({ now });
  await ask(made);
  // Three working days from Friday noon.
  expect(await statusOf(made)).toMatchObject({
    stage: 'queue',
    askedAgainAt: later.toISOString(),
    promisedBy: '2026-12-02T20:00:00.000Z',
    mayAskAgain: false,
    decision: { kind: 'not-now' },
  });
});

test('asking twice, also at once, is asking once', async () => {
  const made = await aClosedCase({ now });
  await Promise.all([ask(made, 'a'), ask(made, 'b'), ask(made, 'c')]);
  const sql = `SELECT count(*)::int AS n FROM "AuditEvent" WHERE "caseId" = $1 AND type = 'second-look.asked'`;
  expect((await pool().query(sql, [made.caseId])).rows).toEqual([{ n: 1 }]);
  expect(await rowFor(made.caseId, made.reviewer)).toMatchObject({ back: 'second-look' });
});

test('the second answer ends the bar, and may be looked at again by somebody else', async () => {
  const made = await aClosedCase({ now });
  await ask(made);
  const colleague = await aReviewer();
  await claimCase({ actor: colleague, now: later }, { caseId: made.caseId });
  await decideCase(
    { actor: colleague, now: later },
    {
      ...{ caseId: made.caseId, decisionId: randomUUID(), kind: 'not-now', reasonCode: 'too-few-trials' },
      ...{ reason: 'I come to the same view.', toPatient: 'We looked again, and the answer is the same for now.' },
    },
  );
  expect(await statusOf(made)).toMatchObject({ stage: 'closed', askedAgainAt: null, mayAskAgain: true });
  await ask(made);
  await expect(claimCase({ actor: colleague, now: later }, { caseId: made.caseId })).rejects.toMatchObject({ code: 'no-access' });
});

test('there is nothing to look at again before a "not now", and nobody asks for another', async () => {
  await expect(ask(await aWaitingCase({ now }))).rejects.toMatchObject({ code: 'no-access' });
  await expect(ask(await aListedCase({ now }))).rejects.toMatchObject({ code: 'no-access' });
  const made = await aClosedCase({ now });
  await expect(ask(made, '', await aPatient())).rejects.toMatchObject({ code: 'no-access' });
  await expect(ask(made, '', made.reviewer)).rejects.toMatchObject({ code: 'no-access' });
});
