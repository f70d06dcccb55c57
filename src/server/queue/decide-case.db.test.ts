import { randomUUID } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import type { DecideCase } from '@/domain/queue/inputs';
import { pool, transaction } from '@/server/db/client';
import { findLatestDecision } from '@/server/db/decisions';
import { aClaimedCase, aWaitingCase } from '@/testing/cases';
import { aConsultant, aPatient, aReviewer, type TestPerson } from '@/testing/people';
import { decideCase } from './decide-case';

const now = new Date('2026-11-23T18:00:00Z');
const tomorrow = new Date('2026-11-24T18:00:00Z');
let consultant: TestPerson;
beforeAll(async () => {
  consultant = await aConsultant();
});

const inviteNow = (caseId: string, change: Partial<Extract<DecideCase, { kind: 'invite-now' }>> = {}): DecideCase => ({
  caseId,
  decisionId: randomUUID(),
  kind: 'invite-now',
  consultantId: consultant.id,
  reasonCode: 'fits',
  reason: 'Nothing excludes, two trials count.',
  anyway: ['taken'], // all of them to the same consultant, in the same minute
  ...change,
});

/** A pressure that the rules exclude. */
const excluded = {
  'vit.blood-pressure': { kind: 'bloodPressure', systolicMmHg: 185, diastolicMmHg: 95, takenOn: '2026-11-20' },
} as const;

const one = async (sql: string, caseId: string) => (await pool().query(sql, [caseId])).rows;
const theCase = async (caseId: string) =>
  (await one('SELECT stage, "reviewerId", "closedAt" FROM "Case" WHERE id = $1', caseId))[0];
const visits = (caseId: string) =>
  one('SELECT "consultantId", "patientId", "scheduledFor" FROM "Visit" WHERE "caseId" = $1', caseId);
const decided = (caseId: string) => one(`SELECT event FROM "AuditEvent" WHERE "caseId" = $1 AND type = 'case.decided'`, caseId);

test('an invitation for now plans the visit, moves the case and is written down', async () => {
  const { caseId, reviewer, patient } = await aClaimedCase({ now });
  const decision = inviteNow(caseId);
  await decideCase({ actor: reviewer, now }, decision);
  expect(await theCase(caseId)).toMatchObject({ stage: 'visit', reviewerId: reviewer.id });
  expect(await visits(caseId)).toEqual([{ consultantId: consultant.id, patientId: patient.id, scheduledFor: now }]);
  expect(await decided(caseId)).toEqual([
    { event: { type: 'case.decided', caseId, decisionId: decision.decisionId, kind: 'invite-now' } },
  ]);
});

test('an invitation for tomorrow keeps its time', async () => {
  const { caseId, reviewer } = await aClaimedCase({ now });
  const later = { ...inviteNow(caseId), kind: 'invite-at', scheduledFor: '2026-11-24T10:00:00-08:00' } as DecideCase;
  await decideCase({ actor: reviewer, now }, later);
  expect(await visits(caseId)).toMatchObject([{ scheduledFor: tomorrow }]);
});

test('a time that has passed is refused and nothing is written', async () => {
  const { caseId, reviewer } = await aClaimedCase({ now });
  const late = { ...inviteNow(caseId), kind: 'invite-at', scheduledFor: '2026-11-23T17:59:59Z' } as DecideCase;
  await expect(decideCase({ actor: reviewer, now }, late)).rejects.toMatchObject({ code: 'in-the-past' });
  expect(await theCase(caseId)).toMatchObject({ stage: 'queue' });
  expect(await visits(caseId)).toEqual([]);
  expect(await decided(caseId)).toEqual([]);
});

test('a question gives the case back to the patient and pauses it', async () => {
  const { caseId, reviewer } = await aClaimedCase({ now });
  const question = 'How much venlafaxine did you take?';
  await decideCase(
    { actor: reviewer, now },
    { caseId, decisionId: randomUUID(), kind: 'ask', reasonCode: 'trial-detail', reason: 'The dose decides.', question },
  );
  expect(await theCase(caseId)).toMatchObject({ stage: 'answers', closedAt: null });
  expect(await transaction((tx) => findLatestDecision(tx, caseId))).toMatchObject({ kind: 'ask', toPatient: question });
  expect(await visits(caseId)).toEqual([]);
});

test('not now closes the case with words for the patient', async () => {
  const { caseId, reviewer } = await aClaimedCase({ now });
  const toPatient = 'There are treatments to try first. Call us, we talk it through.';
  await decideCase(
    { actor: reviewer, now },
    { caseId, decisionId: randomUUID(), kind: 'not-now', reasonCode: 'too-few-trials', reason: 'One trial only.', toPatient },
  );
  expect(await theCase(caseId)).toMatchObject({ stage: 'closed', closedAt: now });
  expect(await transaction((tx) => findLatestDecision(tx, caseId))).toMatchObject({ kind: 'not-now', toPatient });
});

test('the same decision sent three times at once is one decision, one visit and one line in the trail', async () => {
  const { caseId, reviewer } = await aClaimedCase({ now });
  const decision = inviteNow(caseId);
  await Promise.all([1, 2, 3].map(() => decideCase({ actor: reviewer, now }, decision)));
  expect(await visits(caseId)).toHaveLength(1);
  expect(await decided(caseId)).toHaveLength(1);
});

test('a second, other decision comes too late', async () => {
  const { caseId, reviewer } = await aClaimedCase({ now });
  await decideCase({ actor: reviewer, now }, inviteNow(caseId));
  await expect(decideCase({ actor: reviewer, now }, inviteNow(caseId))).rejects.toMatchObject({ code: 'no-access' });
  expect(await visits(caseId)).toHaveLength(1);
});

test('inviting against an exclusion asks for an override', async () => {
  const { caseId, reviewer } = await aClaimedCase({ now, answers: excluded });
  await expect(decideCase({ actor: reviewer, now }, inviteNow(caseId))).rejects.toMatchObject({ code: 'reason-needed' });
  await decideCase(
    { actor: reviewer, now },
    inviteNow(caseId, { reasonCode: 'override', reason: 'The reading was a slip of the pen.' }),
  );
  expect(await theCase(caseId)).toMatchObject({ stage: 'visit' });
});

test('nobody is invited to someone who sees no patients', async () => {
  const { caseId, reviewer } = await aClaimedCase({ now });
  const wrong = inviteNow(caseId, { consultantId: (await aPatient()).id });
  await expect(decideCase({ actor: reviewer, now }, wrong)).rejects.toMatchObject({ code: 'no-access' });
  expect(await theCase(caseId)).toMatchObject({ stage: 'queue' });
});

test.each([
  ['another reviewer', aReviewer],
  ['a consultant', aConsultant],
  ['a patient', aPatient],
] as const)('%s cannot decide it', async (_, someone) => {
  const { caseId } = await aClaimedCase({ now });
  await expect(decideCase({ actor: await someone(), now }, inviteNow(caseId))).rejects.toMatchObject({ code: 'no-access' });
  expect(await theCase(caseId)).toMatchObject({ stage: 'queue' });
});

test('a case that nobody took cannot be decided', async () => {
  const { caseId } = await aWaitingCase({ now });
  await expect(decideCase({ actor: await aReviewer(), now }, inviteNow(caseId))).rejects.toMatchObject({ code: 'no-access' });
});

test('the patient gets a letter that does not say what was decided', async () => {
  const { caseId, reviewer, patient } = await aClaimedCase({ now });
  await decideCase({ actor: reviewer, now }, inviteNow(caseId));
  const { rows } = await pool().query('SELECT subject, text FROM "Mail" WHERE "to" = $1', [patient.email]);
  expect(rows).toHaveLength(1);
  expect(`${rows[0].subject} ${rows[0].text}`).not.toMatch(/ketamine|depress|infusion|clinic|visit|doctor|psych/i);
});
