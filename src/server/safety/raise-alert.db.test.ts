import { randomUUID } from 'node:crypto';
import { beforeEach, expect, test } from 'vitest';
import type { AnswerValue } from '@/domain/answers/value';
import { addDays, weekdayOf } from '@/domain/shared/time/calendar-date';
import { clinicTimeZone } from '@/domain/shared/time/clinic-time-zone';
import { clinicDay } from '@/domain/shared/time/local-date';
import { instantOf } from '@/domain/shared/time/wall-clock';
import { revokeSession } from '@/server/auth/revoke-session';
import { pool, transaction } from '@/server/db/client';
import { saveWatchedAnswer } from '@/server/screening/save-watched-answer';
import { aCaseWith } from '@/testing/cases';
import { completeAnswers } from '@/testing/complete-answers';
import { aConsultant, anAdmin, aReviewer, type TestPerson } from '@/testing/people';
import { submitAnswers } from '../screening/submit-answers';
import { pageOnCall } from './page-on-call';
import { setPresence } from './set-presence';
import { watchAbandoned } from './watch-abandoned';
import { watchSilence } from './watch-silence';

const start = new Date();
const after = (minutes: number, seconds = 0) => new Date(start.getTime() + (minutes * 60 + seconds) * 1_000);
const code = (one: string): AnswerValue => ({ kind: 'choice', code: one });

/** Only what has to be known before the questions about safety are put. */
const gate = Object.fromEntries(Object.entries(completeAnswers()).filter(([id]) => id.startsWith('about.')));
const aBegunCase = () => aCaseWith(gate, { now: start });

type OpenCase = { caseId: string; patient: TestPerson };
const reply = ({ caseId, patient }: OpenCase, questionId: string, value: string, now = start, basedOnRevision = 0) =>
  saveWatchedAnswer(
    { actor: patient, now },
    { caseId, saveId: randomUUID(), questionId, value: code(value), basedOnRevision, locale: 'en' },
  );
/** The yes that brings everybody to their feet, after the one that leads to it. */
const emergency = async (opened: OpenCase, now = start) => {
  await reply(opened, 'asq.1', 'yes', now);
  await reply(opened, 'asq.5', 'yes', now);
};
const alertsOf = (caseId: string) =>
  transaction((tx) => tx.alert.findMany({ where: { caseId }, include: { pages: { orderBy: { dueAt: 'asc' } } } }));
const alertOf = async (caseId: string) => {
  const [alert, ...more] = await alertsOf(caseId);
  if (alert === undefined || more.length > 0) throw new Error(`${more.length === 0 ? 'no' : 'several'} alerts`);
  return alert;
};
const lettersTo = (to: string) => transaction((tx) => tx.mail.findMany({ where: { to } }));
const waitingJobs = async (name: string) =>
  (
    await pool().query<{ key: string; run_at: Date }>(
      'SELECT key, run_at FROM graphile_worker.jobs WHERE task_identifier = $1 ORDER BY run_at',
      [name],
    )
  ).rows;
const onCall = (people: readonly TestPerson[]) =>
  transaction(async (tx) => {
    const [startsAt, endsAt] = [after(-60), after(600)];
    for (const [rung, { id: personId }] of people.entries())
      await tx.onCallShift.create({ data: { personId, rung, startsAt, endsAt } });
  });

const today = clinicDay(start);
const nextSaturday = addDays(today, 7 - ((weekdayOf(today) + 1) % 7));
const clinicTime = (date: string, time: string) => new Date(instantOf(date, time, clinicTimeZone));

beforeEach(async () => {
  await transaction((tx) => tx.onCallShift.deleteMany());
  await transaction((tx) => tx.safetyWatch.deleteMany());
});

test('EV2: a yes to acting now is a STAT alert in the transaction that saves it, and its page waits in the queue', async () => {
  const opened = await aBegunCase();
  await emergency(opened);
  const alert = await alertOf(opened.caseId);
  expect(alert).toMatchObject({ level: 'STAT', rules: ['S-02', 'S-01'], origin: 'answer', pagedFrom: start, pages: [] });
  expect((await waitingJobs('page-on-call')).map(({ key }) => key)).toContain(`page-on-call:${alert.id}`);
  // The questions stop, and the clinicians have the case.
  const theCase = await transaction((tx) => tx.case.findUniqueOrThrow({ where: { id: opened.caseId } }));
  expect(theCase).toMatchObject({ stage: 'queue', priority: 'STAT' });
});

test('the answer is not stored where its alert cannot be', async () => {
  const opened = await aBegunCase();
  // A worker's table out of reach stands for any failure after the answer was written.
  await pool().query('ALTER FUNCTION graphile_worker.add_job RENAME TO add_job_away');
  try {
    await expect(reply(opened, 'asq.1', 'yes')).rejects.toThrow();
  } finally {
    await pool().query('ALTER FUNCTION graphile_worker.add_job_away RENAME TO add_job');
  }
  const stored = await transaction((tx) => tx.answer.findMany({ where: { caseId: opened.caseId, questionId: 'asq.1' } }));
  expect(stored).toEqual([]);
  expect(await alertsOf(opened.caseId)).toEqual([]);
});

test('EV1: a positive answer and then silence is an alert after a quarter of an hour, with what was left open', async () => {
  const opened = await aBegunCase();
  await reply(opened, 'phq9.9', 'several-days');
  await watchAbandoned({ now: after(14, 59) });
  expect(await alertsOf(opened.caseId)).toEqual([]);
  await watchAbandoned({ now: after(15) });
  expect(await alertOf(opened.caseId)).toMatchObject({ level: 'P1', origin: 'abandonment', rules: ['S-06', 'S-08'] });
  await watchAbandoned({ now: after(16) });
  await watchAbandoned({ now: after(60) });
  expect(await alertsOf(opened.caseId)).toHaveLength(1);
});

test('EV1: a closed page counts after two minutes, and one that is shown again does not', async () => {
  const [gone, back] = [await aBegunCase(), await aBegunCase()];
  for (const opened of [gone, back]) {
    await reply(opened, 'asq.2', 'yes');
    await setPresence({ actor: opened.patient, now: after(1) }, { caseId: opened.caseId, page: 'hidden' });
  }
  await setPresence({ actor: back.patient, now: after(2) }, { caseId: back.caseId, page: 'shown' });
  await watchAbandoned({ now: after(3) });
  expect((await alertOf(gone.caseId)).rules).toEqual(['S-02', 'S-06', 'S-08']);
  expect((await alertOf(back.caseId)).rules).toEqual(['S-02']);
});

test('signing out counts at once', async () => {
  const opened = await aBegunCase();
  await reply(opened, 'phq9.9', 'several-days');
  await watchAbandoned({ now: after(0, 1) });
  expect(await alertsOf(opened.caseId)).toEqual([]);
  await revokeSession({ actor: opened.patient, now: after(0, 30) });
  await watchAbandoned({ now: after(1) });
  expect((await alertOf(opened.caseId)).rules).toContain('S-08');
});

test('a night without the worker loses nobody', async () => {
  const opened = await aBegunCase();
  await reply(opened, 'phq9.9', 'several-days');
  await watchAbandoned({ now: after(12 * 60) });
  expect(await alertOf(opened.caseId)).toMatchObject({ raisedAt: after(12 * 60) });
});

test('who goes on answering and submits has not left', async () => {
  const opened = await aCaseWith(completeAnswers({ 'phq9.9': undefined }), { now: start });
  await reply(opened, 'phq9.9', 'several-days');
  await submitAnswers({ actor: opened.patient, now: after(5) }, { caseId: opened.caseId });
  await watchAbandoned({ now: after(60) });
  expect(await alertsOf(opened.caseId)).toEqual([]);
});

test('EV3: an answer that is taken back leaves the alert, which says so; both answers are kept', async () => {
  const opened = await aCaseWith(completeAnswers({ 'phq9.9': undefined }), { now: start });
  await reply(opened, 'phq9.9', 'more-than-half');
  expect(await alertOf(opened.caseId)).toMatchObject({ level: 'P1', rules: ['S-05'], answerRetracted: false });
  await reply(opened, 'phq9.9', 'not-at-all', after(1), 1);
  expect(await alertOf(opened.caseId)).toMatchObject({ level: 'P1', rules: ['S-05'], answerRetracted: true, closedAt: null });
  const revisions = await transaction((tx) =>
    tx.answerRevision.findMany({ where: { caseId: opened.caseId, questionId: 'phq9.9' }, orderBy: { revision: 'asc' } }),
  );
  expect(revisions.map(({ value }) => value)).toEqual([code('more-than-half'), code('not-at-all')]);
});

test('what was taken back before anybody was alerted still counts when the patient then leaves', async () => {
  const opened = await aBegunCase();
  await reply(opened, 'phq9.9', 'several-days');
  await reply(opened, 'phq9.9', 'not-at-all', after(1), 1);
  await watchAbandoned({ now: after(16) });
  expect(await alertOf(opened.caseId)).toMatchObject({ level: 'P1', rules: ['S-08'], answerRetracted: true });
});

test('a STAT alert is paged at once and escalates at 5, 10 and 15 minutes, each level once', async () => {
  const people = [await aReviewer(), await aConsultant(), await aReviewer(), await aReviewer()];
  await onCall(people);
  const opened = await aBegunCase();
  await emergency(opened);
  const { id: alertId } = await alertOf(opened.caseId);
  const lettersAt = async (now: Date) => {
    await Promise.all([1, 2, 3].map(() => pageOnCall({ now }, { alertId })));
    return Promise.all(people.map(async ({ email }) => (await lettersTo(email)).length));
  };
  expect(await lettersAt(start)).toEqual([1, 0, 0, 0]);
  expect((await waitingJobs('page-on-call')).find(({ key }) => key.endsWith(alertId))?.run_at).toEqual(after(5));
  expect(await lettersAt(after(4, 59))).toEqual([1, 0, 0, 0]);
  expect(await lettersAt(after(5))).toEqual([1, 1, 0, 0]);
  expect(await lettersAt(after(10))).toEqual([1, 1, 1, 0]);
  expect(await lettersAt(after(15))).toEqual([1, 1, 1, 1]);
  expect(await lettersAt(after(90))).toEqual([1, 1, 1, 1]);
  expect((await alertOf(opened.caseId)).pages.map(({ rung, personId }) => [rung, personId])).toEqual(
    people.map(({ id }, rung) => [rung, id]),
  );
});

test('a letter on call holds no word of health and leads to the alert', async () => {
  const person = await aReviewer();
  await onCall([person]);
  const opened = await aBegunCase();
  await emergency(opened);
  const { id: alertId } = await alertOf(opened.caseId);
  await pageOnCall({ now: start }, { alertId });
  const [letter] = await lettersTo(person.email);
  expect(letter?.text).toContain(`/reviewer/alerts/${alertId}`);
  expect(`${letter?.subject} ${letter?.text}`).not.toMatch(/patient|suicid|depress|ketamine|risk|safety|answer(s|ed)|Demo/i);
});

test('nobody on call: everyone who may answer is paged, and the row says so', async () => {
  const people = [await aReviewer(), await aConsultant()];
  const opened = await aBegunCase();
  await emergency(opened);
  const alert = await alertOf(opened.caseId);
  await pageOnCall({ now: start }, { alertId: alert.id });
  expect((await alertOf(opened.caseId)).pages).toMatchObject([{ rung: 0, personId: null, everyoneBecause: 'nobody-on-call' }]);
  for (const { email } of people) expect(await lettersTo(email)).toHaveLength(1);
});

test('nobody on call: whoever runs the system gets one letter that says no more than that, and no link to the alert', async () => {
  const admin = await anAdmin();
  const opened = await aBegunCase();
  await emergency(opened);
  const { id: alertId } = await alertOf(opened.caseId);
  for (const now of [start, after(5), after(10)]) await pageOnCall({ now }, { alertId });
  const [letter, ...more] = await lettersTo(admin.email);
  expect(more).toEqual([]);
  expect(letter?.text).toContain('/reviewer/alerts/on-call');
  expect(letter?.text).not.toContain(alertId);
});

test('somebody is on call: whoever runs the system gets no letter', async () => {
  const [admin, person] = [await anAdmin(), await aReviewer()];
  await onCall([person]);
  const opened = await aBegunCase();
  await emergency(opened);
  const { id: alertId } = await alertOf(opened.caseId);
  for (const now of [start, after(5)]) await pageOnCall({ now }, { alertId });
  expect(await lettersTo(admin.email)).toEqual([]);
  // The second page went to everyone, because the escalation ended and not because nobody was on call.
  expect((await alertOf(opened.caseId)).pages.map(({ everyoneBecause }) => everyoneBecause)).toEqual([null, 'ladder-ended']);
});

test('P1 escalates by the hour in the hours of calls, every day of the week, each level once, and then to everyone', async () => {
  const people = [await aReviewer(), await aConsultant()];
  const bystander = await aReviewer();
  const saturdayNoon = clinicTime(nextSaturday, '12:00');
  const hours = (n: number) => new Date(saturdayNoon.getTime() + n * 3_600_000);
  await transaction(async (tx) => {
    for (const [rung, { id: personId }] of people.entries())
      await tx.onCallShift.create({ data: { personId, rung, startsAt: hours(-12), endsAt: hours(48) } });
  });
  const opened = await aCaseWith(gate, { now: saturdayNoon });
  await reply(opened, 'asq.1', 'yes', saturdayNoon);
  const { id: alertId, level } = await alertOf(opened.caseId);
  expect(level).toBe('P1');
  const lettersAt = async (now: Date) => {
    await Promise.all([1, 2, 3].map(() => pageOnCall({ now }, { alertId })));
    return Promise.all([...people, bystander].map(async ({ email }) => (await lettersTo(email)).length));
  };
  expect(await lettersAt(saturdayNoon)).toEqual([1, 0, 0]);
  expect((await waitingJobs('page-on-call')).find(({ key }) => key.endsWith(alertId))?.run_at).toEqual(hours(1));
  expect(await lettersAt(new Date(hours(1).getTime() - 1_000))).toEqual([1, 0, 0]);
  expect(await lettersAt(hours(1))).toEqual([1, 1, 0]);
  expect(await lettersAt(hours(2))).toEqual([2, 2, 1]);
  expect(await lettersAt(hours(24))).toEqual([2, 2, 1]);
});

test('P1 at night tells the first and wakes nobody else before eight, unless something graver comes', async () => {
  const people = [await aReviewer(), await aConsultant()];
  const night = clinicTime(nextSaturday, '23:30');
  const at = (time: string) => clinicTime(addDays(nextSaturday, 1), time);
  await transaction(async (tx) => {
    for (const [rung, { id: personId }] of people.entries())
      await tx.onCallShift.create({ data: { personId, rung, startsAt: night, endsAt: at('20:00') } });
  });
  const [calm, graver] = [await aCaseWith(gate, { now: night }), await aCaseWith(gate, { now: night })];
  for (const opened of [calm, graver]) await reply(opened, 'asq.1', 'yes', night);
  const look = async (opened: OpenCase, now: Date) => {
    const { id: alertId } = await alertOf(opened.caseId);
    await pageOnCall({ now }, { alertId });
    return (await alertOf(opened.caseId)).pages.length;
  };
  expect([await look(calm, night), await look(calm, at('07:59')), await look(calm, at('08:00'))]).toEqual([1, 1, 2]);
  expect(await look(graver, night)).toBe(1);
  await reply(graver, 'asq.5', 'yes', at('02:00'));
  // An escalation of its own: at once, and five minutes later.
  expect([await look(graver, at('02:00')), await look(graver, at('02:05'))]).toEqual([2, 3]);
});

test('a page whose job was lost goes out with the next look, once', async () => {
  const person = await aReviewer();
  await onCall([person]);
  const opened = await aBegunCase();
  await emergency(opened);
  const { id: alertId } = await alertOf(opened.caseId);
  await pool().query('SELECT graphile_worker.remove_job(key) FROM graphile_worker.jobs WHERE task_identifier = $1', [
    'page-on-call',
  ]);
  await watchSilence({ now: after(1) });
  await watchSilence({ now: after(2) });
  // The alerts of the tests before are looked at as well.
  expect((await lettersTo(person.email)).filter(({ text }) => text.includes(alertId))).toHaveLength(1);
  const beats = await transaction((tx) => tx.heartbeat.findMany({ orderBy: { name: 'asc' } }));
  expect(beats.filter(({ name }) => name !== 'watch')).toEqual([
    { name: 'paging', at: after(2) },
    { name: 'worker', at: after(2) },
  ]);
});

test('a graver answer raises the open alert and the escalation begins again', async () => {
  const person = await aReviewer();
  await onCall([person]);
  const opened = await aBegunCase();
  await reply(opened, 'asq.1', 'yes');
  const { id: alertId } = await alertOf(opened.caseId);
  await pageOnCall({ now: start }, { alertId });
  await reply(opened, 'asq.5', 'yes', after(20));
  await pageOnCall({ now: after(20) }, { alertId });
  const alert = await alertOf(opened.caseId);
  expect(alert).toMatchObject({ id: alertId, level: 'STAT', pagedFrom: after(20), raisedAt: start });
  expect(alert.pages.map(({ climbFrom, rung }) => [climbFrom, rung])).toEqual([
    [start, 0],
    [after(20), 0],
  ]);
});

test('ten devices that say it at once make one alert', async () => {
  const opened = await aBegunCase();
  await Promise.all(Array.from({ length: 10 }, (_, n) => reply(opened, `asq.${(n % 4) + 1}`, 'yes').catch(() => null)));
  expect(await alertOf(opened.caseId)).toMatchObject({ level: 'P1' });
});
