import { expect, test } from 'vitest';
import { pool, transaction } from '@/server/db/client';
import { disablePerson } from '@/server/db/people';
import { requestHelp } from '@/server/screening/request-help';
import { aCaseWith, anAnsweredCase, anAskedCase, aWaitingCase } from '@/testing/cases';
import { aPatient } from '@/testing/people';
import { refusing } from '@/testing/refusing';
import { readReminders } from './read-reminders';
import { remindUnfinished } from './remind-unfinished';
import { stopReminders } from './stop-reminders';

// Ten in the morning in California, so that every whole number of days later is day there too.
const stopped = new Date('2026-11-23T18:00:00Z');
const later = (days: number) => new Date(stopped.getTime() + days * 86_400_000);
const unfinished = () => aCaseWith({ 'about.name': { kind: 'text', text: 'Demo Marigold' } }, { now: stopped });

async function lettersTo(email: string) {
  const { rows } = await pool().query<{ text: string; createdAt: Date }>(
    'SELECT text, "createdAt" FROM "Mail" WHERE "to" = $1 ORDER BY id',
    [email],
  );
  return rows.map(({ createdAt }) => (createdAt.getTime() - stopped.getTime()) / 86_400_000);
}

test('one letter after a day, one after three, and never again', async () => {
  const { patient, caseId } = await unfinished();
  for (let day = 0; day < 20; day += 0.25) await remindUnfinished({ now: later(day) });
  expect(await lettersTo(patient.email)).toEqual([1, 3]);
  const { rows } = await pool().query(
    `SELECT event FROM "AuditEvent" WHERE "caseId" = $1 AND type = 'reminder.sent' ORDER BY id`,
    [caseId],
  );
  expect(rows.map(({ event }) => event.kind)).toEqual(['first', 'second']);
});

test('run by ten workers at once, one letter', async () => {
  const { patient } = await unfinished();
  await Promise.all(Array.from({ length: 10 }, () => remindUnfinished({ now: later(1) })));
  expect(await lettersTo(patient.email)).toEqual([1]);
});

test('run late, the letters do not pile up', async () => {
  const { patient } = await unfinished();
  for (const day of [6, 6.25, 7, 8, 8.25]) await remindUnfinished({ now: later(day) });
  expect(await lettersTo(patient.email)).toEqual([6, 8]);
});

test('one letter that cannot be written keeps nobody else from theirs, and the job says that it failed', async () => {
  const [broken, well] = [await unfinished(), await unfinished()];
  const round = refusing('Reminder', `"caseId" <> '${broken.caseId}'`, () => remindUnfinished({ now: later(1) }));
  await expect(round).rejects.toThrow('refused');
  expect(await lettersTo(broken.patient.email)).toEqual([]);
  expect(await lettersTo(well.patient.email)).toEqual([1]);
});

test('not at night where the patient is', async () => {
  const { patient } = await unfinished();
  await pool().query('UPDATE "Person" SET "timeZone" = $2 WHERE id = $1', [patient.id, 'Pacific/Auckland']); // seven in the morning
  await remindUnfinished({ now: later(1) });
  expect(await lettersTo(patient.email)).toEqual([]);
  await remindUnfinished({ now: later(1 + 2 / 24) });
  expect(await lettersTo(patient.email)).toHaveLength(1);
});

test('who answers again and stops again gets no third letter', async () => {
  const { patient, caseId } = await unfinished();
  for (const day of [1, 3]) await remindUnfinished({ now: later(day) });
  await pool().query('UPDATE "Answer" SET "savedAt" = $2 WHERE "caseId" = $1', [caseId, later(5)]);
  for (const day of [6, 8, 10]) await remindUnfinished({ now: later(day) });
  expect(await lettersTo(patient.email)).toEqual([1, 3]);
});

test('one press ends them, twice is harmless, and the page knows', async () => {
  const { patient, caseId } = await unfinished();
  expect(await readReminders({ actor: patient })).toEqual({ mayCome: true, isStopped: false });
  await Promise.all([1, 2, 3].map(() => stopReminders({ actor: patient, now: stopped }, { caseId })));
  expect(await readReminders({ actor: patient })).toEqual({ mayCome: false, isStopped: true });
  for (const day of [1, 3]) await remindUnfinished({ now: later(day) });
  expect(await lettersTo(patient.email)).toEqual([]);
  const { rows } = await pool().query(`SELECT 1 FROM "AuditEvent" WHERE "caseId" = $1 AND type = 'reminders.stopped'`, [caseId]);
  expect(rows).toHaveLength(1);
});

test('nobody stops another person’s letters', async () => {
  const { caseId } = await unfinished();
  const stranger = await aPatient();
  await expect(stopReminders({ actor: stranger, now: stopped }, { caseId })).rejects.toMatchObject({ code: 'no-access' });
});

test('whoever was shut out gets none', async () => {
  const { patient } = await unfinished();
  await transaction((tx) => disablePerson(tx, patient.id, stopped));
  await remindUnfinished({ now: later(1) });
  expect(await lettersTo(patient.email)).toEqual([]);
});

test('where somebody is to call, a person comes and no letter', async () => {
  const { patient, caseId } = await unfinished();
  await requestHelp({ actor: patient, now: stopped });
  await pool().query(`UPDATE "Case" SET stage = 'answers', "submittedAt" = NULL WHERE id = $1`, [caseId]); // as if given back
  await remindUnfinished({ now: later(1) });
  expect(await lettersTo(patient.email)).toEqual([]);
});

test('what was submitted, or asked back, is no unfinished intake; what is all answered and not sent is one', async () => {
  const [sent, asked, answered] = [
    await aWaitingCase({ now: stopped }),
    await anAskedCase({ now: stopped }),
    await anAnsweredCase({ now: stopped }),
  ];
  for (const day of [1, 3]) await remindUnfinished({ now: later(day) });
  expect(await lettersTo(sent.patient.email)).toEqual([]);
  expect(await lettersTo(asked.patient.email)).toEqual([0]); // the question itself
  expect(await lettersTo(answered.patient.email)).toEqual([1, 3]);
});
