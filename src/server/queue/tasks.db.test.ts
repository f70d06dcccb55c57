import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { CaseView } from '@/domain/queue/case-view';
import { PatientStatus } from '@/domain/queue/patient-status';
import { mostReadingDays, type SaveReading } from '@/domain/queue/tasks';
import { pool } from '@/server/db/client';
import { aListedCase } from '@/testing/cases';
import { aConsultant, aPatient, aReviewer, type TestPerson } from '@/testing/people';
import { claimCase } from './claim-case';
import { decideCase } from './decide-case';
import { completeTask } from './complete-task';
import { listQueue } from './list-queue';
import { readCase } from './read-case';
import { readPatientStatus } from './read-patient-status';
import { saveReading } from './save-reading';

const now = new Date('2026-11-23T18:00:00Z');
const later = new Date('2026-11-27T20:00:00Z');

type Listed = Awaited<ReturnType<typeof aListedCase>>;
const read = ({ patient, caseId, toDos }: Listed, takenOn: string, change: Partial<SaveReading> = {}, at = later) =>
  saveReading(
    { actor: patient, now: at },
    {
      ...{ caseId, toDoId: toDos.readings ?? '', readingId: randomUUID(), takenOn },
      ...{ systolicMmHg: 128, diastolicMmHg: 82, basedOnRevision: 0, ...change },
    },
  );
const say = ({ caseId, patient }: Listed, toDoId: string | undefined, note = '', actor: TestPerson = patient) =>
  completeTask({ actor, now: later }, { caseId, toDoId: toDoId ?? '', note });
const rowFor = async (caseId: string, actor: TestPerson) =>
  (await listQueue({ actor, now: later })).rows.find(({ id }) => id === caseId);
const trail = async (caseId: string) =>
  (
    await pool().query(`SELECT type FROM "AuditEvent" WHERE "caseId" = $1 AND type ~ '^(to-do|reading|second)' ORDER BY id`, [
      caseId,
    ])
  ).rows.map(({ type }) => type);

test('a conditional decision waits for the patient in the queue, and nobody holds it', async () => {
  const { caseId, reviewer } = await aListedCase({ now });
  expect(await rowFor(caseId, reviewer)).toMatchObject({
    waitsFor: 'patient',
    waitingSince: now.toISOString(),
    claimedBy: null,
    back: null,
  });
});

test('three days of readings tick their item, a name ticks the ride, and the case waits for a reviewer again', async () => {
  const made = await aListedCase({ now });
  await read(made, '2026-11-24');
  await read(made, '2026-11-25');
  await say(made, made.toDos.ride, 'My sister Demo Juniper');
  expect(await rowFor(made.caseId, made.reviewer)).toMatchObject({ waitsFor: 'patient' });
  await read(made, '2026-11-26', { systolicMmHg: 131 });

  expect(await rowFor(made.caseId, made.reviewer)).toMatchObject({
    waitsFor: 'reviewer',
    waitingSince: later.toISOString(),
    back: 'to-dos-done',
  });
  expect(await trail(made.caseId)).toEqual([
    ...['reading.saved', 'reading.saved', 'to-do.done', 'reading.saved', 'to-do.done', 'to-dos.done'],
  ]);
});

test('the reviewer sees what was done and when, and invites', async () => {
  const made = await aListedCase({ now, kinds: ['readings', 'other'] });
  for (const day of ['2026-11-24', '2026-11-25', '2026-11-26']) await read(made, day);
  await say(made, made.toDos.other, 'I called her on Monday.');
  const colleague = await aReviewer();
  await claimCase({ actor: colleague, now: later }, { caseId: made.caseId });
  const view = await readCase({ actor: colleague, now: later }, { caseId: made.caseId });
  expect(view.waiting).toEqual({ waitsFor: 'reviewer', since: later.toISOString(), back: 'to-dos-done' });
  expect(view.toDos).toMatchObject([
    { kind: 'readings', doneAt: later.toISOString(), readings: [{ takenOn: '2026-11-26' }, {}, { takenOn: '2026-11-24' }] },
    { kind: 'other', words: 'Call your sister', note: 'I called her on Monday.' },
  ]);
  const invite = { kind: 'invite-now', reasonCode: 'fits', reason: 'Three readings are fine.' } as const;
  const { id: consultantId } = await aConsultant();
  await decideCase({ actor: colleague, now: later }, { ...invite, caseId: made.caseId, decisionId: randomUUID(), consultantId });
  const status = await readPatientStatus({ actor: made.patient, now: later }, { caseId: made.caseId });
  expect(status).toMatchObject({ stage: 'visit', decision: { kind: 'invite-now' }, toDos: [] });
});

test('a reading of the same day is a correction: the newest stands, the first stays, the days do not add up', async () => {
  const made = await aListedCase({ now });
  await read(made, '2026-11-24');
  await read(made, '2026-11-24', { systolicMmHg: 141, basedOnRevision: 1 });
  await read(made, '2026-11-25');
  const { toDos } = await readPatientStatus({ actor: made.patient, now: later }, { caseId: made.caseId });
  expect(toDos[0]).toMatchObject({ doneAt: null, readings: [{ takenOn: '2026-11-25' }, { systolicMmHg: 141, revision: 2 }] });
});

test('a save that comes twice counts once, and one based on a reading that no longer stands is refused', async () => {
  const made = await aListedCase({ now });
  const readingId = randomUUID();
  await Promise.all([1, 2, 3].map(() => read(made, '2026-11-24', { readingId })));
  await expect(read(made, '2026-11-24')).rejects.toMatchObject({ code: 'stale-answer' });
  expect(await trail(made.caseId)).toEqual(['reading.saved']);
});

test.each([
  ['tomorrow', '2026-11-28', {}],
  ['the smaller number on top', '2026-11-24', { systolicMmHg: 80, diastolicMmHg: 120 }],
] as const)('a reading with %s is refused', async (_, day, change) => {
  const made = await aListedCase({ now });
  await expect(read(made, day, change)).rejects.toMatchObject({ code: 'invalid-answer' });
});

test('readings from last week count, and those of another year do not', async () => {
  const made = await aListedCase({ now });
  await read(made, '2026-11-17');
  await expect(read(made, '2025-11-20')).rejects.toMatchObject({ code: 'invalid-answer' });
  await expect(read(made, '0001-01-01')).rejects.toMatchObject({ code: 'invalid-answer' });
  const { toDos } = await readPatientStatus({ actor: made.patient, now: later }, { caseId: made.caseId });
  expect(toDos[0]).toMatchObject({ readings: [{ takenOn: '2026-11-17' }] });
});

/** So many days with a reading, the last of them on 26 November, as a patient of long standing has them. */
const fill = ({ toDos }: Listed, days: number) =>
  pool().query(
    `INSERT INTO "HomeReading" (id, "toDoId", "takenOn", revision, "systolicMmHg", "diastolicMmHg", "savedAt")
     SELECT gen_random_uuid(), $1, date '2026-11-26' - n, 1, 128, 82, $3 FROM generate_series(0, $2::int - 1) n`,
    [toDos.readings, days, later],
  );

test('a list takes as many days as its page shows: one more is refused, and each of them can still be corrected', async () => {
  const made = await aListedCase({ now });
  await fill(made, mostReadingDays - 1);
  await read(made, '2026-10-01');
  await expect(read(made, '2026-11-27')).rejects.toMatchObject({ code: 'invalid-answer' });
  await read(made, '2026-10-01', { systolicMmHg: 141, basedOnRevision: 1 });
  const status = await readPatientStatus({ actor: made.patient, now: later }, { caseId: made.caseId });
  expect(PatientStatus.parse(status).toDos[0]?.readings).toHaveLength(mostReadingDays);
  expect(status.toDos[0]?.readings.at(-1)).toMatchObject({ takenOn: '2026-10-01', systolicMmHg: 141 });
});

test('a list that holds more days already can be read by both sides: the newest days are shown', async () => {
  const made = await aListedCase({ now });
  await fill(made, 40);
  const status = await readPatientStatus({ actor: made.patient, now: later }, { caseId: made.caseId });
  expect(
    PatientStatus.parse(status)
      .toDos[0]?.readings.map(({ takenOn }) => takenOn)
      .at(-1),
  ).toBe('2026-10-27');
  const colleague = await aReviewer();
  await claimCase({ actor: colleague, now: later }, { caseId: made.caseId });
  const view = await readCase({ actor: colleague, now: later }, { caseId: made.caseId });
  expect(CaseView.parse(view).toDos[0]?.readings[0]).toMatchObject({ takenOn: '2026-11-26' });
});

test('a ride needs a name, and readings are not done by saying so', async () => {
  const made = await aListedCase({ now });
  await expect(say(made, made.toDos.ride)).rejects.toMatchObject({ code: 'invalid-answer' });
  await expect(say(made, made.toDos.ride, '🚗')).rejects.toMatchObject({ code: 'invalid-answer' });
  await expect(say(made, made.toDos.readings)).rejects.toMatchObject({ code: 'invalid-answer' });
});

test('the last two items done at once make one list that is done', async () => {
  const made = await aListedCase({ now, kinds: ['letter', 'lab-results'] });
  await Promise.all([say(made, made.toDos.letter), say(made, made.toDos['lab-results']), say(made, made.toDos.letter)]);
  expect((await trail(made.caseId)).filter((type) => type === 'to-dos.done')).toHaveLength(1);
});

test('nobody else does it, and an item of another list is not theirs', async () => {
  const made = await aListedCase({ now, kinds: ['letter'] });
  const other = await aListedCase({ now, kinds: ['letter'] });
  await expect(say(made, made.toDos.letter, '', await aPatient())).rejects.toMatchObject({ code: 'no-access' });
  await expect(say(made, other.toDos.letter)).rejects.toMatchObject({ code: 'no-access' });
  await expect(say(made, made.toDos.letter, '', made.reviewer)).rejects.toMatchObject({ code: 'no-access' });
});

test('while an alert is open the list and the letter are held back, and the call is promised', async () => {
  const made = await aListedCase({ now });
  const alert = `INSERT INTO "Alert" ("caseId", level, rules, origin, "raisedAt", "pagedFrom") VALUES ($1, 'P1', '{S-08}', 'abandonment', $2, $2)`;
  await pool().query(alert, [made.caseId, later]);
  const status = await readPatientStatus({ actor: made.patient, now: later }, { caseId: made.caseId });
  // Friday noon, four open hours.
  expect(status).toMatchObject({
    calls: true,
    decision: null,
    toDos: [],
    promisedBy: '2026-11-28T00:00:00.000Z',
    isToday: true,
  });
});

test('a list without items, twice the same kind, or an item without words is no decision', async () => {
  const { DecideCase } = await import('@/domain/queue/inputs');
  const decision = {
    ...{ caseId: randomUUID(), decisionId: randomUUID(), kind: 'conditional', reasonCode: 'other' },
    ...{ reason: 'One reading is not enough.', toPatient: 'Please do these first.' },
  };
  const withList = (toDos: unknown) => DecideCase.safeParse({ ...decision, toDos }).success;
  expect(withList([{ kind: 'letter', words: '' }])).toBe(true);
  expect(withList([])).toBe(false);
  expect(
    withList([
      { kind: 'letter', words: '' },
      { kind: 'letter', words: '' },
    ]),
  ).toBe(false);
  expect(withList([{ kind: 'other', words: ' ' }])).toBe(false);
});
