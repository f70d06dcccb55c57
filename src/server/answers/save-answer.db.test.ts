import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { SaveAnswer } from '@/domain/answers/inputs';
import { AnswerValue } from '@/domain/answers/value';
import { createCaller } from '@/server/api/root';
import { contextFor } from '@/server/api/trpc';
import { findAnswers, findRevisions } from '@/server/db/answers';
import { moveCase } from '@/server/db/cases';
import { pool, transaction } from '@/server/db/client';
import { findTimeZone } from '@/server/db/visit-people';
import { aCaseWith } from '@/testing/cases';
import { completeAnswers } from '@/testing/complete-answers';
import { aPatient, aReviewer, type TestPerson } from '@/testing/people';

const code = (one: string): AnswerValue => ({ kind: 'choice', code: one });
const callerOf = (person: TestPerson | null) => createCaller(contextFor(async () => person));

async function anOpenCase() {
  const made = await aCaseWith();
  return { ...made, api: callerOf(made.patient), save: saving(made.caseId) };
}

const saving =
  (caseId: string) =>
  (change: Partial<SaveAnswer> = {}): SaveAnswer => ({
    ...{ caseId, saveId: randomUUID(), questionId: 'phq9.2', value: code('several-days'), basedOnRevision: 0, locale: 'en' },
    ...change,
  });

const currentAnswers = (caseId: string) => transaction((tx) => findAnswers(tx, caseId));
const revisions = (caseId: string) => transaction((tx) => findRevisions(tx, caseId));
const auditOf = async (caseId: string) =>
  (
    await pool().query<{ event: { type: string; questionId?: string; revision?: number } }>(
      'SELECT event FROM "AuditEvent" WHERE "caseId" = $1 ORDER BY id',
      [caseId],
    )
  ).rows.map(({ event }) => event);

test('an answer is stored with its revision and its trace, and the trace does not tell the answer', async () => {
  const { caseId, api, save } = await anOpenCase();
  const reply = await api.answers.save(save({ locale: 'es' }));
  expect(reply).toMatchObject({ outcome: 'saved', revision: 1, safety: { screen: 'none' } });
  expect(await currentAnswers(caseId)).toMatchObject([{ questionId: 'phq9.2', value: code('several-days'), revision: 1 }]);
  expect(await revisions(caseId)).toMatchObject([{ locale: 'es', questionnaireVersion: expect.stringMatching(/^intake-/) }]);
  expect(await auditOf(caseId)).toEqual([
    { type: 'case.started', caseId },
    { type: 'answers.saved', caseId, questionId: 'phq9.2', revision: 1 },
  ]);
});

test('the same save again gives the same reply and changes nothing', async () => {
  const { caseId, api, save } = await anOpenCase();
  const once = save();
  const first = await api.answers.save(once);
  expect(await api.answers.save(once)).toEqual(first);
  expect(await revisions(caseId)).toHaveLength(1);
  expect(await auditOf(caseId)).toHaveLength(2);
});

test('the same save ten times at once is stored once', async () => {
  const { caseId, api, save } = await anOpenCase();
  const once = save();
  const replies = await Promise.all(Array.from({ length: 10 }, () => api.answers.save(once)));
  expect(new Set(replies.map((reply) => JSON.stringify(reply))).size).toBe(1);
  expect(await revisions(caseId)).toHaveLength(1);
});

test('of two devices the slower one learns what the faster one said, and overwrites nothing', async () => {
  const { caseId, api, save } = await anOpenCase();
  await api.answers.save(save({ value: code('nearly-every-day') }));
  const reply = await api.answers.save(save({ value: code('not-at-all') }));
  expect(reply).toMatchObject({ outcome: 'newer-exists', current: { value: code('nearly-every-day'), revision: 1 } });
  expect(await currentAnswers(caseId)).toMatchObject([{ value: code('nearly-every-day') }]);
  expect(await revisions(caseId)).toHaveLength(1);
});

test('two devices that say the same have nothing to choose between', async () => {
  const { caseId, api, save } = await anOpenCase();
  await api.answers.save(save({ value: code('nearly-every-day') }));
  const reply = await api.answers.save(save({ value: code('nearly-every-day') }));
  expect(reply).toMatchObject({ outcome: 'saved', revision: 1 });
  expect(await revisions(caseId)).toHaveLength(1);
});

test('twenty devices at once: one answer is stored, and whoever answered something else learns of it', async () => {
  const { caseId, api, save } = await anOpenCase();
  const codes = ['not-at-all', 'several-days', 'more-than-half', 'nearly-every-day'].map(code);
  const given = Array.from({ length: 20 }, (_, n) => codes[n % 4] ?? code(''));
  const replies = await Promise.all(given.map((value) => api.answers.save(save({ value }))));
  const [stands] = await currentAnswers(caseId);
  const isSame = (value: AnswerValue) => JSON.stringify(value) === JSON.stringify(AnswerValue.parse(stands?.value));
  expect(replies.map(({ outcome }) => outcome)).toEqual(given.map((value) => (isSame(value) ? 'saved' : 'newer-exists')));
  expect(await revisions(caseId)).toHaveLength(1);
});

test('a form that was sent, gone back to and sent again with another answer gets the current answer back', async () => {
  const { caseId, api, save } = await anOpenCase();
  const first = save({ value: code('not-at-all') });
  await api.answers.save(first);
  expect(await api.answers.save({ ...first, value: code('nearly-every-day') })).toMatchObject({
    outcome: 'newer-exists',
    current: { value: code('not-at-all'), revision: 1 },
  });
  expect(await currentAnswers(caseId)).toMatchObject([{ value: code('not-at-all'), revision: 1 }]);
});

test('a taken-back answer stays in the revisions', async () => {
  const { caseId, api, save } = await anOpenCase();
  await api.answers.save(save({ value: code('nearly-every-day') }));
  await api.answers.save(save({ value: { kind: 'declined' }, basedOnRevision: 1 }));
  expect(await currentAnswers(caseId)).toMatchObject([{ value: { kind: 'declined' }, revision: 2 }]);
  expect((await revisions(caseId)).map(({ value }) => value)).toEqual([code('nearly-every-day'), { kind: 'declined' }]);
});

describe('refused, and nothing is written', () => {
  const longest = 'x'.repeat(1_048_576);
  test.each([
    ['a question there is not', { questionId: 'phq9.99' }, 'BAD_REQUEST'],
    ['a prototype for a question', { questionId: '__proto__' }, 'BAD_REQUEST'],
    ['an option there is not', { value: code('often') }, 'BAD_REQUEST'],
    ['another kind of value', { value: { kind: 'text', text: 'often' } as const }, 'BAD_REQUEST'],
    ['a text of one megabyte', { questionId: 'goals.hope', value: { kind: 'text', text: longest } as const }, 'BAD_REQUEST'],
    ['a revision that never was', { basedOnRevision: 7 }, 'BAD_REQUEST'],
    ['a question that is not asked', { questionId: 'bip.4', value: code('yes') }, 'PRECONDITION_FAILED'],
    ['a safety question before the gate', { questionId: 'asq.1', value: code('no') }, 'PRECONDITION_FAILED'],
    ['item 9 before the gate', { questionId: 'phq9.9', value: code('not-at-all') }, 'PRECONDITION_FAILED'],
  ])('%s', async (_, change, refusal) => {
    const { caseId, api, save } = await anOpenCase();
    await expect(api.answers.save(save(change))).rejects.toMatchObject({ code: refusal });
    expect(await currentAnswers(caseId)).toEqual([]);
    expect(await auditOf(caseId)).toHaveLength(1);
  });

  test('a value that is not even an answer', async () => {
    const { caseId, api, save } = await anOpenCase();
    for (const value of [null, 3, 'yes', {}, { kind: 'choice' }, { kind: 'choice', code: 'yes', more: 1 }]) {
      await expect(api.answers.save({ ...save(), value: value as AnswerValue })).rejects.toMatchObject({ code: 'BAD_REQUEST' });
    }
    expect(await currentAnswers(caseId)).toEqual([]);
  });

  test("a stranger's case looks like one that is not there", async () => {
    const { caseId, save } = await anOpenCase();
    const stranger = callerOf(await aPatient());
    const missing = await stranger.answers.save(saving(randomUUID())()).catch((error: unknown) => error);
    const foreign = await stranger.answers.save(save()).catch((error: unknown) => error);
    expect(foreign).toMatchObject({ code: 'NOT_FOUND', cause: { code: 'no-access' } });
    expect(missing).toMatchObject({ code: 'NOT_FOUND', cause: { code: 'no-access' } });
    expect(await currentAnswers(caseId)).toEqual([]);
  });

  test('a save id of another case', async () => {
    const [mine, theirs] = [await anOpenCase(), await anOpenCase()];
    const theirSave = theirs.save();
    await theirs.api.answers.save(theirSave);
    await expect(mine.api.answers.save(mine.save({ saveId: theirSave.saveId }))).rejects.toMatchObject({ code: 'BAD_REQUEST' });
    expect(await currentAnswers(mine.caseId)).toEqual([]);
  });

  test('after the case has moved on', async () => {
    const { caseId, api, save } = await anOpenCase();
    await transaction((tx) => moveCase(tx, caseId, 'queue'));
    await expect(api.answers.save(save())).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await currentAnswers(caseId)).toEqual([]);
  });

  test('a clinician, and who is not signed in', async () => {
    const { save } = await anOpenCase();
    await expect(callerOf(await aReviewer()).answers.save(save())).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(callerOf(null).answers.save(save())).rejects.toMatchObject({ code: 'UNAUTHORIZED' });
  });
});

test('once the gate is passed, safety questions are stored, and the reply says what the screen must do', async () => {
  const { api, save } = await aCaseWithGate();
  const reply = await api.answers.save(save({ questionId: 'phq9.9', value: code('several-days') }));
  expect(reply).toMatchObject({ outcome: 'saved', safety: { screen: 'support' } });
  const moderate = await api.answers.save(save({ questionId: 'asq.1', value: code('yes') }));
  expect(moderate).toMatchObject({ outcome: 'saved', safety: { screen: 'contact-today' } });
});

async function aCaseWithGate() {
  const about = Object.entries(completeAnswers()).filter(([id]) => id.startsWith('about.'));
  const made = await aCaseWith(Object.fromEntries(about));
  return { ...made, api: callerOf(made.patient), save: saving(made.caseId) };
}

test('two taps on "begin" make one case', async () => {
  const api = callerOf(await aPatient());
  const started = await Promise.all(Array.from({ length: 8 }, () => api.answers.start()));
  expect(new Set(started.map(({ caseId }) => caseId)).size).toBe(1);
  expect(await api.answers.mine()).toMatchObject({ stage: 'answers', answers: [], safety: { screen: 'none' } });
});

test('letters follow the zone in which the person answers now; a browser that hides its place changes nothing', async () => {
  const { caseId, patient, api, save } = await anOpenCase();
  const zone = () => transaction((tx) => findTimeZone(tx, patient.id));
  await api.answers.save(save({ timeZone: 'America/New_York' }));
  expect(await zone()).toBe('America/New_York');
  for (const timeZone of ['UTC', 'Etc/GMT+8', 'No/Where', undefined])
    await api.answers.save({ ...save({ questionId: 'phq9.3', saveId: randomUUID(), timeZone }), caseId }).catch(() => {});
  expect(await zone()).toBe('America/New_York');
});
