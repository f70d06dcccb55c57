import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import type { DecideCase } from '@/domain/queue/inputs';
import { heldMinutes } from '@/domain/visit/planned-time';
import { pool, transaction } from '@/server/db/client';
import { insertVisit } from '@/server/db/visits';
import { aClaimedCase } from '@/testing/cases';
import { aConsultant } from '@/testing/people';
import { checkInvitation } from './check-invitation';
import { decideCase } from './decide-case';

/** Monday, ten in the morning at the clinic. */
const now = new Date('2026-11-23T18:00:00Z');
const minutesLater = (start: string, minutes: number) => new Date(Date.parse(start) + minutes * 60_000).toISOString();
const tuesdayAtTen = '2026-11-24T18:00:00.000Z';

type Wish = { at?: string; anyway?: ('taken' | 'closed')[]; consultantId: string };

function decision(caseId: string, { at, anyway, consultantId }: Wish): DecideCase {
  const both = {
    caseId,
    decisionId: randomUUID(),
    consultantId,
    reasonCode: 'fits',
    reason: 'Two trials count.',
    anyway,
  } as const;
  return at === undefined ? { ...both, kind: 'invite-now' } : { ...both, kind: 'invite-at', scheduledFor: at };
}

/** A reviewer of their own invites a patient of their own. */
async function invites(wish: Wish) {
  const { caseId, reviewer } = await aClaimedCase({ now });
  return decideCase({ actor: reviewer, now }, decision(caseId, wish));
}

const visitsOf = async (consultantId: string) =>
  (await pool().query('SELECT id, "scheduledFor", "heldUntil" FROM "Visit" WHERE "consultantId" = $1 ORDER BY 2', [consultantId]))
    .rows;

test('of many reviewers who invite to one consultant for the same time at once, one does', async () => {
  const { id: consultantId } = await aConsultant();
  const cases = [];
  for (let n = 0; n < 8; n++) cases.push(await aClaimedCase({ now }));
  const tries = await Promise.allSettled(
    cases.map(({ caseId, reviewer }, n) =>
      decideCase({ actor: reviewer, now }, decision(caseId, { consultantId, at: minutesLater(tuesdayAtTen, n * 3) })),
    ),
  );
  expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  for (const tried of tries) if (tried.status === 'rejected') expect(tried.reason).toMatchObject({ code: 'time-taken' });
  expect(await visitsOf(consultantId)).toHaveLength(1);
  const { rows } = await pool().query(`SELECT count(*)::int AS n FROM "Case" WHERE id = ANY($1) AND stage = 'visit'`, [
    cases.map(({ caseId }) => caseId),
  ]);
  expect(rows).toEqual([{ n: 1 }]);
});

test('one visit may begin where another ends, and another consultant’s is no hindrance', async () => {
  const [one, other] = [await aConsultant(), await aConsultant()];
  await invites({ consultantId: one.id, at: tuesdayAtTen });
  await invites({ consultantId: one.id, at: minutesLater(tuesdayAtTen, heldMinutes) });
  await invites({ consultantId: one.id, at: minutesLater(tuesdayAtTen, -heldMinutes) });
  await invites({ consultantId: other.id, at: tuesdayAtTen });
  for (const minutes of [-heldMinutes - 1, 1, heldMinutes + 1])
    await expect(
      invites({ consultantId: one.id, at: minutesLater(tuesdayAtTen, minutes), anyway: ['taken'] }),
    ).rejects.toMatchObject({ code: 'time-taken' });
});

test('a patient comes now to a consultant who sees somebody only when that is wished, and holds no time of theirs', async () => {
  const { id: consultantId } = await aConsultant();
  await invites({ consultantId });
  await expect(invites({ consultantId })).rejects.toMatchObject({ code: 'time-taken' });
  await invites({ consultantId, anyway: ['taken'] });
  expect((await visitsOf(consultantId)).map(({ heldUntil }) => heldUntil === null)).toEqual([false, true]);
});

test('a visit that has ended gives its time back', async () => {
  const consultant = await aConsultant();
  await invites({ consultantId: consultant.id });
  const [{ id: visitId }] = await visitsOf(consultant.id);
  await pool().query(`UPDATE "Visit" SET "callState" = 'ENDED', "endedAt" = $2 WHERE id = $1`, [visitId, now]);
  await invites({ consultantId: consultant.id });
});

test.each([
  ['at three at night', '2026-11-24T11:00:00.000Z'],
  ['on a Saturday', '2026-11-28T18:00:00.000Z'],
  ['on a closed day', '2026-12-25T18:00:00.000Z'],
  ['so late that the visit would go on after closing', '2026-11-25T01:45:00.000Z'],
])('a time %s has to be wished knowingly', async (_, at) => {
  const { id: consultantId } = await aConsultant();
  await expect(invites({ consultantId, at })).rejects.toMatchObject({ code: 'clinic-closed' });
  expect(await visitsOf(consultantId)).toEqual([]);
  await invites({ consultantId, at, anyway: ['closed'] });
  expect(await visitsOf(consultantId)).toMatchObject([{ scheduledFor: new Date(at) }]);
});

test('the database itself refuses two visits that hold the same time', async () => {
  const { id: consultantId } = await aConsultant();
  const plan = async () => {
    const { caseId, patient } = await aClaimedCase({ now });
    const scheduledFor = new Date(tuesdayAtTen);
    const heldUntil = new Date(minutesLater(tuesdayAtTen, 30));
    return transaction((tx) =>
      insertVisit(tx, { caseId, patientId: patient.id, consultantId, scheduledFor, heldUntil, at: now }),
    );
  };
  await plan();
  await expect(plan()).rejects.toThrow(/Visit_consultant_held_once|23P01/);
});

test('what speaks against a time is said before the yes, without a word about whom it is for', async () => {
  const { id: consultantId } = await aConsultant();
  await invites({ consultantId, at: tuesdayAtTen });
  const taken = { from: tuesdayAtTen, until: minutesLater(tuesdayAtTen, heldMinutes) };
  const check = (scheduledFor: string | null) => checkInvitation({ now }, { consultantId, scheduledFor });
  expect(await check(minutesLater(tuesdayAtTen, 10))).toEqual({ taken, closed: null });
  expect(await check(taken.until)).toEqual({ taken: null, closed: null });
  expect(await check('2026-11-28T18:00:00.000Z')).toEqual({ taken: null, closed: 'closed-day' });
  expect(await check(null)).toEqual({ taken: null, closed: null });
});
