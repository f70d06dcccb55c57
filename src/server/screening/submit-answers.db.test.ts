import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { Answers, AnswerValue } from '@/domain/answers/value';
import { factsFromAnswers } from '@/domain/screening/facts-from-answers';
import { clinicPack } from '@/domain/screening/packs/clinic-2026-11';
import { screen } from '@/domain/screening/screen';
import { createCaller } from '@/server/api/root';
import { contextFor } from '@/server/api/trpc';
import { findRevisions } from '@/server/db/answers';
import { pool, transaction } from '@/server/db/client';
import { aCaseWith, aWaitingCase } from '@/testing/cases';
import { completeAnswers } from '@/testing/complete-answers';
import { aPatient, type TestPerson } from '@/testing/people';

const now = new Date('2026-11-23T20:00:00Z');
const code = (one: string): AnswerValue => ({ kind: 'choice', code: one });
const callerOf = (person: TestPerson) => createCaller(contextFor(async () => person));

const stored = async (caseId: string) => {
  const { rows } = await pool().query(
    `SELECT c.stage, c.outcome, c.priority, c."suicideTier", c."submittedAt", s.facts, s.result, s."inputsHash", s."packId", s."packVersion"
       FROM "Case" c LEFT JOIN "Screening" s ON s."caseId" = c.id WHERE c.id = $1`,
    [caseId],
  );
  return rows;
};
const eventsOf = async (caseId: string) =>
  (await pool().query('SELECT type FROM "AuditEvent" WHERE "caseId" = $1 ORDER BY id', [caseId])).rows.map(({ type }) => type);

test('complete answers are screened, kept whole and queued in one go', async () => {
  const { caseId } = await aWaitingCase({ now });
  const facts = factsFromAnswers(completeAnswers({}, '2026-11-23'), '2026-11-23');
  const result = screen(facts, clinicPack);
  expect(result).toMatchObject({ outcome: 'LIKELY_ELIGIBLE', priority: 'P3', firedRules: [] });
  expect(await stored(caseId)).toEqual([
    {
      stage: 'queue',
      outcome: 'LIKELY_ELIGIBLE',
      priority: 'P3',
      suicideTier: 'none',
      submittedAt: now,
      facts,
      result: JSON.parse(JSON.stringify(result)),
      inputsHash: result.inputsHash,
      packId: clinicPack.id,
      packVersion: clinicPack.version,
    },
  ]);
  expect((await eventsOf(caseId)).at(-1)).toBe('answers.submitted');
});

test('without one required answer nothing is submitted', async () => {
  const made = await aCaseWith(completeAnswers({ 'med.9': undefined }), { now });
  await expect(callerOf(made.patient).screening.submit({ caseId: made.caseId })).rejects.toMatchObject({
    cause: { code: 'incomplete' },
  });
  expect(await stored(made.caseId)).toMatchObject([{ stage: 'answers', facts: null }]);
});

test('a second tap gives the same receipt and no second screening', async () => {
  const made = await aCaseWith(completeAnswers(), { now });
  const api = callerOf(made.patient);
  const receipts = await Promise.all([1, 2, 3].map(() => api.screening.submit({ caseId: made.caseId })));
  expect(new Set(receipts.map(({ submittedAt }) => submittedAt)).size).toBe(1);
  expect(await stored(made.caseId)).toHaveLength(1);
});

test('nobody else can submit or read', async () => {
  const { caseId } = await aWaitingCase();
  const stranger = callerOf(await aPatient());
  await expect(stranger.screening.submit({ caseId })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  await expect(stranger.screening.result({ caseId })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  await expect(stranger.screening.result({ caseId: randomUUID() })).rejects.toMatchObject({ code: 'NOT_FOUND' });
});

test('there is no result before anything was submitted', async () => {
  const { caseId, patient } = await aCaseWith(completeAnswers());
  await expect(callerOf(patient).screening.result({ caseId })).rejects.toMatchObject({ code: 'NOT_FOUND' });
});

describe('what the patient is told', () => {
  test.each([
    ['nothing speaks against it', {}, 'option', []],
    ['high pressure', { 'vit.blood-pressure': pressure(162, 99) }, 'look-together', ['pressure confirm']],
    ['an aneurysm', { 'med.3': code('yes') }, 'not-now', ['head not-yet']],
    ['an aneurysm and thoughts of death', { 'med.3': code('yes'), ...positive() }, 'contact-today', null],
    ['declined safety questions', { 'asq.1': { kind: 'declined' }, 'asq.5': code('no') }, 'contact-today', null],
  ] as const)('%s', async (_, change, kind, open) => {
    const { caseId, patient } = await aWaitingCase({ answers: change as Answers, now });
    const told = await callerOf(patient).screening.result({ caseId });
    expect(told).toMatchObject({ kind, submittedAt: now.toISOString() });
    const points = told.points.filter(({ group }) => group !== 'fits').map(({ key, group }) => `${key} ${group}`);
    expect(told.points.length === 0 ? null : points).toEqual(open);
    expect(JSON.stringify(told)).not.toMatch(/ELIGIBLE|outcome|priority|suicide/i);
  });
});

function pressure(systolicMmHg: number, diastolicMmHg: number): AnswerValue {
  return { kind: 'bloodPressure', systolicMmHg, diastolicMmHg, takenOn: '2026-11-20' };
}

function positive(): Answers {
  return { 'asq.1': code('yes'), 'asq.5': code('no') };
}

const save = (made: { caseId: string; patient: TestPerson }, questionId: string, value: AnswerValue, basedOnRevision = 0) =>
  callerOf(made.patient).answers.save({ caseId: made.caseId, saveId: randomUUID(), questionId, value, basedOnRevision });

test('a yes to thoughts of suicide right now is before the clinic at that moment, finished or not', async () => {
  const about = Object.fromEntries(Object.entries(completeAnswers()).filter(([id]) => id.startsWith('about.')));
  const made = await aCaseWith({ ...about, 'asq.1': code('yes') });
  expect(await save(made, 'asq.5', code('yes'))).toMatchObject({ outcome: 'saved', safety: { screen: 'emergency' } });
  expect(await stored(made.caseId)).toMatchObject([{ stage: 'queue', outcome: 'URGENT', priority: 'STAT', suicideTier: 'high' }]);
  expect(await eventsOf(made.caseId)).toContain('answers.submitted');
  expect(await callerOf(made.patient).screening.result({ caseId: made.caseId })).toMatchObject({ kind: 'safety', points: [] });
});

test('chest pain now is for 911, and the clinic knows', async () => {
  const made = await aCaseWith(completeAnswers({ 'med.6': undefined }));
  expect(await save(made, 'med.6', code('yes'))).toMatchObject({ safety: { screen: 'emergency' } });
  expect(await callerOf(made.patient).screening.result({ caseId: made.caseId })).toMatchObject({
    kind: 'call-911',
    call911: true,
  });
});

test('a positive answer that was taken back is submitted as it stands and stays to be seen', async () => {
  const made = await aCaseWith(completeAnswers({ 'phq9.9': code('more-than-half') }));
  await save(made, 'phq9.9', code('not-at-all'), 1);
  await callerOf(made.patient).screening.submit({ caseId: made.caseId });
  const kept = await transaction((tx) => findRevisions(tx, made.caseId));
  expect(kept.filter(({ questionId }) => questionId === 'phq9.9').map(({ value }) => value)).toEqual([
    code('more-than-half'),
    code('not-at-all'),
  ]);
});
