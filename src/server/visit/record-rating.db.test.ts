import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { expect, test } from 'vitest';
import { RecordRating } from '@/domain/visit/inputs';
import { env } from '@/env';
import { transaction } from '@/server/db/client';
import { acknowledgeAlert } from '@/server/safety/acknowledge-alert';
import { aConsultant } from '@/testing/people';
import { aVisit, type TestVisit } from '@/testing/visits';
import { endVisit } from './end-visit';
import { goOnByPhone } from './go-on-by-phone';
import { readVisit } from './read-visit';
import { recordRating } from './record-rating';
import { saveNote } from './save-note';
import { signNote } from './sign-note';

const madrs = [4, 4, 3, 3, 2, 4, 3, 3, 2, 2];
const withItem10 = (number: number) => [...madrs.slice(0, 9), number];
const cadss6 = [1, 0, 2, 0, 0, 1];

type Entry = Omit<RecordRating, 'visitId'>;
const entry = (numbers: number[], scale: Entry['scale'] = 'madrs'): Entry => ({ ratingId: randomUUID(), scale, numbers });
const rate = ({ visitId, consultant: actor, now }: TestVisit, given: Entry, at = now) =>
  recordRating({ actor, now: at }, { visitId, ...given });

const ratingsOf = async ({ visitId, consultant: actor, now }: TestVisit) =>
  (await readVisit({ actor, now }, { visitId })).ratings;
const trailOf = ({ caseId }: TestVisit, type: string) =>
  transaction((tx) => tx.auditEvent.findMany({ where: { caseId, type }, orderBy: { id: 'asc' } }));
const alertsOf = ({ caseId }: TestVisit) => transaction((tx) => tx.alert.findMany({ where: { caseId } }));

test('ten numbers are recorded and read back with total, band and the definition of remission they are read by', async () => {
  const visit = await aVisit();
  const given = entry(madrs);
  const recorded = await rate(visit, given);
  expect(recorded).toMatchObject([{ ...given, total: 30, band: 'moderate', remissionBy: 'at-most-10', scaleVersion: '1' }]);
  expect(recorded).toMatchObject([
    { ratedByName: 'Demo consultant', ratedAt: visit.now.toISOString(), asksSameDay: false, asksAtOnce: false },
  ]);
  expect(await ratingsOf(visit)).toEqual(recorded);
});

test('six numbers of CADSS-6 have a total and no band, because none was published', async () => {
  const visit = await aVisit();
  await rate(visit, entry(cadss6, 'cadss-6'));
  expect(await ratingsOf(visit)).toMatchObject([{ scale: 'cadss-6', total: 4, band: null, remissionBy: null }]);
});

test.each([
  ['is missing', madrs.slice(0, 9)],
  ['is out of range', withItem10(7)],
  ['is below nothing', withItem10(-1)],
  ['is no whole number', withItem10(2.5)],
  ['is one too many', [...madrs, 0]],
])('where a number %s, both the API and the use case refuse it, and nothing is written', async (_, numbers) => {
  const visit = await aVisit();
  const given = entry(numbers);
  expect(RecordRating.safeParse({ visitId: visit.visitId, ...given }).success).toBe(false);
  await expect(rate(visit, given)).rejects.toThrow('invalid-answer');
  expect(await ratingsOf(visit)).toEqual([]);
  expect(await trailOf(visit, 'rating.recorded')).toEqual([]);
});

test('5 is a number of MADRS and none of CADSS-6', async () => {
  const { visitId } = await aVisit();
  const six = [5, 0, 0, 0, 0, 0];
  expect(RecordRating.safeParse({ visitId, ...entry(six, 'cadss-6') }).success).toBe(false);
  expect(RecordRating.safeParse({ visitId, ...entry([...six, 0, 0, 0, 0]) }).success).toBe(true);
});

test('another person’s visit looks like no visit', async () => {
  const visit = await aVisit();
  const { now } = visit;
  for (const actor of [await aConsultant(), visit.patient]) {
    await expect(recordRating({ actor, now }, { visitId: visit.visitId, ...entry(madrs) })).rejects.toThrow('no-access');
    await expect(recordRating({ actor, now }, { visitId: randomUUID(), ...entry(madrs) })).rejects.toThrow('no-access');
  }
  expect(await ratingsOf(visit)).toEqual([]);
});

test('a correction stands beside the earlier rating, which stays as it was', async () => {
  const visit = await aVisit();
  const [first, second] = [entry(madrs), entry(withItem10(1))];
  await rate(visit, first);
  await rate(visit, second, new Date(visit.now.getTime() + 60_000));
  expect(await ratingsOf(visit)).toMatchObject([
    { ...second, total: 29 },
    { ...first, total: 30 },
  ]);
});

test('the same entry sent twice is one rating, and an entry of another visit is nobody’s', async () => {
  const [visit, other] = [await aVisit(), await aVisit()];
  const given = entry(madrs);
  await rate(visit, given);
  expect(await rate(visit, given)).toHaveLength(1);
  expect(await trailOf(visit, 'rating.recorded')).toHaveLength(1);
  await expect(rate(other, given)).rejects.toThrow('no-access');
});

test.each([
  ['changed', 'UPDATE "ClinicianRating" SET total = 0'],
  ['deleted', 'DELETE FROM "ClinicianRating"'],
  ['emptied', 'TRUNCATE "ClinicianRating"'],
])('what was rated cannot be %s by the programs', async (_, statement) => {
  await rate(await aVisit(), entry(madrs));
  const client = new pg.Client({ connectionString: env().DATABASE_URL });
  await client.connect();
  try {
    await expect(client.query(statement)).rejects.toThrow('permission denied');
  } finally {
    await client.end();
  }
});

test('the trail says who rated on which scale, and holds no number', async () => {
  const visit = await aVisit();
  const given = entry(madrs);
  await rate(visit, given);
  const [row, ...more] = await trailOf(visit, 'rating.recorded');
  expect(more).toEqual([]);
  expect(row).toMatchObject({ actorId: visit.consultant.id });
  const { caseId, visitId } = visit;
  expect(row?.event).toEqual({ type: 'rating.recorded', caseId, visitId, ratingId: given.ratingId, scale: 'madrs' });
});

test('MADRS item 10 at 3 raises no alert', async () => {
  const visit = await aVisit();
  await rate(visit, entry(withItem10(3)));
  expect(await alertsOf(visit)).toEqual([]);
});

test('MADRS item 10 at 4 is marked and raises an alert for the same day; a milder correction takes neither back', async () => {
  const visit = await aVisit();
  await rate(visit, entry(withItem10(4)));
  expect(await ratingsOf(visit)).toMatchObject([{ asksSameDay: true }]);
  expect(await alertsOf(visit)).toMatchObject([{ level: 'P1', origin: 'rating', rules: [], closedAt: null }]);
  expect(await trailOf(visit, 'alert.raised')).toHaveLength(1);

  await rate(visit, entry(withItem10(0)), new Date(visit.now.getTime() + 60_000));
  expect(await ratingsOf(visit)).toMatchObject([{ asksSameDay: false }, { asksSameDay: true }]);
  expect(await alertsOf(visit)).toMatchObject([{ closedAt: null }]);
});

test.each([5, 6])('MADRS item 10 at %s pages at once', async (number) => {
  const visit = await aVisit();
  await rate(visit, entry(withItem10(number)));
  expect(await ratingsOf(visit)).toMatchObject([{ asksSameDay: true, asksAtOnce: true }]);
  expect(await alertsOf(visit)).toMatchObject([{ level: 'STAT', origin: 'rating' }]);
});

test('such a rating pages again where somebody had acknowledged the alert before it', async () => {
  const visit = await aVisit();
  await rate(visit, entry(withItem10(4)));
  const [alert] = await alertsOf(visit);
  await acknowledgeAlert({ actor: visit.consultant, now: visit.now }, { alertId: alert?.id ?? '' });
  await rate(visit, entry(withItem10(5)));
  expect(await alertsOf(visit)).toMatchObject([{ acknowledgedAt: null }]);
});

test('the signature ends the rating, and what was rated can still be read', async () => {
  const visit = await aVisit();
  const { visitId, consultant: actor, now } = visit;
  await rate(visit, entry(madrs));
  await goOnByPhone({ actor, now }, { visitId, reason: 'no-video' });
  await saveNote({ actor, now }, { visitId, version: 0, text: 'Seen by phone.', decision: 'later' });
  await endVisit({ actor, now }, { visitId });
  await signNote({ actor, now }, { visitId, version: 1 });
  await expect(rate(visit, entry(madrs))).rejects.toThrow('already-signed');
  expect(await ratingsOf(visit)).toHaveLength(1);
});
