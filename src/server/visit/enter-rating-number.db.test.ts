import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { EnterRatingNumber } from '@/domain/visit/inputs';
import { pool, transaction } from '@/server/db/client';
import { acknowledgeAlert } from '@/server/safety/acknowledge-alert';
import { readAlert } from '@/server/safety/read-alert';
import { aConsultant } from '@/testing/people';
import { aVisit, type TestVisit } from '@/testing/visits';
import { endVisit } from './end-visit';
import { enterRatingNumber } from './enter-rating-number';
import { goOnByPhone } from './go-on-by-phone';
import { readVisit } from './read-visit';
import { recordRating } from './record-rating';
import { saveNote } from './save-note';
import { signNote } from './sign-note';

type Number = Partial<Omit<EnterRatingNumber, 'visitId'>>;
const enter = ({ visitId, consultant: actor, now }: TestVisit, given: Number) =>
  enterRatingNumber(
    { actor, now },
    { visitId, ratingId: randomUUID(), scale: 'madrs', place: 10, number: 0, revision: 0, ...given },
  );
const read = ({ visitId, consultant: actor, now }: TestVisit) => readVisit({ actor, now }, { visitId });
const alertsOf = ({ caseId }: TestVisit) => transaction((tx) => tx.alert.findMany({ where: { caseId } }));
const trailOf = ({ caseId }: TestVisit, type: string) =>
  transaction((tx) => tx.auditEvent.findMany({ where: { caseId, type }, orderBy: { id: 'asc' } }));
const numbersOf = (draft: { numbers: { number: number | null }[] } | null | undefined) =>
  draft?.numbers.map(({ number }) => number);
const others = Array.from({ length: 9 }, () => null);

test.each([
  [3, []],
  [4, [{ level: 'P1', origin: 'rating' }]],
  [5, [{ level: 'STAT', origin: 'rating' }]],
  [6, [{ level: 'STAT', origin: 'rating' }]],
])('item 10 of MADRS entered as %s, with nine numbers missing, leaves these alerts', async (number, alerts) => {
  const visit = await aVisit();
  const { outcome, draft, alert } = await enter(visit, { number });
  expect([outcome, alert]).toEqual(['kept', alerts[0]?.level ?? null]);
  expect(numbersOf(draft)).toEqual([...others, number]);
  expect(await alertsOf(visit)).toMatchObject(alerts);
  expect(await alertsOf(visit)).toHaveLength(alerts.length);
});

test('the alert quotes the number and who entered it, once also after the whole rating was recorded', async () => {
  const visit = await aVisit();
  const { draft } = await enter(visit, { number: 5 });
  const [alert] = await alertsOf(visit);
  const quoted = async () => (await readAlert({ actor: visit.consultant, now: visit.now }, { alertId: alert?.id ?? '' })).ratings;
  const five = { scale: 'madrs', place: 10, number: 5, level: 'STAT', by: 'Demo consultant', at: visit.now.toISOString() };
  expect(await quoted()).toEqual([five]);
  const numbers = [...Array.from({ length: 9 }, () => 0), 5];
  const whole = { visitId: visit.visitId, ratingId: draft?.ratingId ?? '', scale: 'madrs', numbers } as const;
  await recordRating({ actor: visit.consultant, now: visit.now }, { ...whole, numbers: [...numbers] });
  expect(await quoted()).toEqual([five]);
});

test('each number is there again when the visit is opened anew, on both scales', async () => {
  const visit = await aVisit();
  const { draft } = await enter(visit, { place: 2, number: 3 });
  await enter(visit, { place: 1, number: 5, ratingId: draft?.ratingId });
  await enter(visit, { scale: 'cadss-6', place: 6, number: 4 });
  const { ratingDrafts, ratings } = await read(visit);
  expect(ratingDrafts.map(({ scale }) => scale)).toEqual(['madrs', 'cadss-6']);
  expect(numbersOf(ratingDrafts[0])?.slice(0, 3)).toEqual([5, 3, null]);
  expect(numbersOf(ratingDrafts[1])).toEqual([null, null, null, null, null, 4]);
  expect(ratingDrafts[0]).toMatchObject({ enteredByName: 'Demo consultant', enteredAt: visit.now.toISOString() });
  expect(ratings).toEqual([]);
});

test('a lower number afterwards neither lowers nor closes the alert, and a higher one raises it', async () => {
  const visit = await aVisit();
  await enter(visit, { number: 4 });
  await enter(visit, { number: 6, revision: 1 });
  const { outcome, draft } = await enter(visit, { number: 1, revision: 2 });
  expect([outcome, numbersOf(draft)?.at(-1)]).toEqual(['kept', 1]);
  expect(await alertsOf(visit)).toMatchObject([{ level: 'STAT', closedAt: null }]);
});

test('the same number sent twice, or at the same time, is one entry and one alert', async () => {
  const visit = await aVisit();
  const given = { ratingId: randomUUID(), number: 5 };
  const all = await Promise.all([enter(visit, given), enter(visit, given), enter(visit, given)]);
  expect(new Set(all.map(({ outcome }) => outcome))).toEqual(new Set(['kept']));
  expect(await trailOf(visit, 'rating.entered')).toHaveLength(1);
  expect(await trailOf(visit, 'alert.raised')).toHaveLength(1);
});

test('a second window goes on with the rating that is open, and neither overwrites the other’s number', async () => {
  const visit = await aVisit();
  const first = await enter(visit, { place: 1, number: 2 });
  const second = await enter(visit, { place: 2, number: 3 });
  expect(second.draft?.ratingId).toBe(first.draft?.ratingId);
  expect(numbersOf(second.draft)?.slice(0, 2)).toEqual([2, 3]);
  const late = await enter(visit, { place: 1, number: 4 });
  expect([late.outcome, numbersOf(late.draft)?.[0]]).toEqual(['stale', 2]);
});

test('a number that comes too late to stand still raises its alert, once', async () => {
  const visit = await aVisit();
  await enter(visit, { number: 0 });
  const late = { number: 6, revision: 0 };
  expect(await enter(visit, late)).toMatchObject({ outcome: 'stale', alert: 'STAT' });
  await enter(visit, late);
  expect(numbersOf((await read(visit)).ratingDrafts[0])?.at(-1)).toBe(0);
  expect(await alertsOf(visit)).toMatchObject([{ level: 'STAT' }]);
  expect(await trailOf(visit, 'rating.entered')).toHaveLength(2);
});

test('recorded as a whole it has its total, the draft is gone, and recording pages nobody a second time', async () => {
  const visit = await aVisit();
  const { visitId, consultant: actor, now } = visit;
  const { draft } = await enter(visit, { number: 4 });
  const [alert] = await alertsOf(visit);
  await acknowledgeAlert({ actor, now }, { alertId: alert?.id ?? '' });
  const ratingId = draft?.ratingId ?? '';
  const numbers = [...Array.from({ length: 9 }, () => 3), 4];
  const [rated] = await recordRating({ actor, now }, { visitId, ratingId, scale: 'madrs', numbers });
  expect(rated).toMatchObject({ ratingId, total: 31, asksSameDay: true, asksAtOnce: false });
  expect((await read(visit)).ratingDrafts).toEqual([]);
  expect(await alertsOf(visit)).toMatchObject([{ acknowledgedAt: now }]);
  // A further number for it comes too late, and is judged all the same.
  expect(await enter(visit, { ratingId, number: 5 })).toMatchObject({ outcome: 'recorded', alert: 'STAT', draft: null });
  expect(await alertsOf(visit)).toMatchObject([{ level: 'STAT', acknowledgedAt: null }]);
});

test('numbers that were changed in another window are not recorded unseen', async () => {
  const visit = await aVisit();
  const { visitId, consultant: actor, now } = visit;
  const { draft } = await enter(visit, { number: 1 });
  const given = {
    visitId,
    ratingId: draft?.ratingId ?? '',
    scale: 'madrs' as const,
    numbers: Array.from({ length: 10 }, () => 2),
  };
  await expect(recordRating({ actor, now }, given)).rejects.toThrow('stale-rating');
  expect((await read(visit)).ratings).toEqual([]);
});

test('after the signature a number no longer counts, and item 10 is still judged', async () => {
  const visit = await aVisit();
  const { visitId, consultant: actor, now } = visit;
  await goOnByPhone({ actor, now }, { visitId, reason: 'no-video' });
  await saveNote({ actor, now }, { visitId, version: 0, text: 'Seen by phone.', decision: 'later' });
  await endVisit({ actor, now }, { visitId });
  await signNote({ actor, now }, { visitId, version: 1 });
  expect(await enter(visit, { number: 6 })).toMatchObject({ outcome: 'signed', draft: null, alert: 'STAT' });
  expect(await alertsOf(visit)).toMatchObject([{ level: 'STAT', origin: 'rating' }]);
});

test('another person’s visit looks like no visit, and another visit’s rating is nobody’s', async () => {
  const [visit, other] = [await aVisit(), await aVisit()];
  const given = { ratingId: randomUUID(), scale: 'madrs' as const, place: 10, number: 6, revision: 0 };
  for (const actor of [await aConsultant(), visit.patient])
    for (const visitId of [visit.visitId, randomUUID()])
      await expect(enterRatingNumber({ actor, now: visit.now }, { visitId, ...given })).rejects.toThrow('no-access');
  expect(await alertsOf(visit)).toEqual([]);
  await enter(other, given);
  await expect(enter(visit, given)).rejects.toThrow('no-access');
});

test('the trail says which number was entered by whom, and never what it was', async () => {
  const visit = await aVisit();
  const { draft } = await enter(visit, { number: 2 });
  const { caseId, visitId } = visit;
  expect(await trailOf(visit, 'rating.entered')).toMatchObject([
    {
      actorId: visit.consultant.id,
      event: { type: 'rating.entered', caseId, visitId, ratingId: draft?.ratingId, scale: 'madrs', place: 10 },
    },
  ]);
});

test.each([
  ['a number beyond MADRS', { scale: 'madrs', place: 1, number: 7 }],
  ['a number below nothing', { scale: 'madrs', place: 1, number: -1 }],
  ['half a number', { scale: 'madrs', place: 1, number: 2.5 }],
  ['a place it has not', { scale: 'madrs', place: 11, number: 1 }],
  ['a number beyond CADSS-6', { scale: 'cadss-6', place: 1, number: 5 }],
])('%s is refused by the API, and by the database too', async (_, { scale, place, number }) => {
  const { visitId, caseId, consultant } = await aVisit();
  const ratingId = randomUUID();
  expect(EnterRatingNumber.safeParse({ visitId, ratingId, scale, place, number, revision: 0 }).success).toBe(false);
  if (!Number.isInteger(number)) return;
  const insert = `INSERT INTO "RatingEntry" ("ratingId", "caseId", "visitId", scale, place, number, revision, "enteredById", "enteredAt")
    VALUES ($1, $2, $3, $4, $5, $6, 1, $7, now())`;
  await expect(pool().query(insert, [ratingId, caseId, visitId, scale, place, number, consultant.id])).rejects.toThrow(
    'rating_entry_is_on_scale',
  );
});

test('what was entered cannot be changed or deleted by the programs', async () => {
  await enter(await aVisit(), { number: 1 });
  for (const statement of ['UPDATE "RatingEntry" SET number = 0', 'DELETE FROM "RatingEntry"', 'TRUNCATE "RatingEntry"'])
    await expect(pool().query(statement)).rejects.toThrow(/permission denied|never changes/);
});
