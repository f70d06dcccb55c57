import { expect, test } from 'vitest';
import { pool } from '@/server/db/client';
import { aWaitingCase, type TestCase } from '@/testing/cases';
import { completeAnswers, failedTrial } from '@/testing/complete-answers';
import { readResult } from './read-result';

const now = new Date('2026-11-23T18:00:00Z');
const code = (one: string) => ({ kind: 'choice', code: one }) as const;
const resultOf = ({ caseId, patient }: TestCase) => readResult({ actor: patient, now }, { caseId });
const pressure = { kind: 'bloodPressure', systolicMmHg: 165, diastolicMmHg: 102, takenOn: '2026-11-20' } as const;

const alertOf = async ({ caseId }: TestCase, level: 'STAT' | 'P1') => {
  const sql = `INSERT INTO "Alert" ("caseId", level, rules, origin, "raisedAt", "pagedFrom") VALUES ($1, $2, '{S-08}', 'abandonment', $3, $3)`;
  await pool().query(sql, [caseId, level, now]);
};
const closeAlert = async ({ caseId, patient }: TestCase) => {
  const sql = `UPDATE "Alert" SET "closedAt" = $2, "closedBy" = $3, disposition = 'safe-no-further-need' WHERE "caseId" = $1`;
  await pool().query(sql, [caseId, now, patient.id]);
};

test('a point names its rules and what would change it, and the mood has its meaning', async () => {
  const view = await resultOf(await aWaitingCase({ now, answers: { 'vit.blood-pressure': pressure } }));
  expect(view.points.find(({ key }) => key === 'pressure')).toEqual({
    key: 'pressure',
    group: 'confirm',
    rules: ['R-05'],
    changes: [{ kind: 'pressure', systolicBelow: 160, diastolicBelow: 100 }],
  });
  expect(view.mood).toEqual({ total: 17, band: 'moderately-severe' });
});

test('of the reported treatments those are named that count', async () => {
  const short = failedTrial('0198c000-0000-7000-8000-000000000009', 'citalopram', { doseMgPerDay: 40, weeks: 2 });
  const list = completeAnswers()['trials.list'];
  const trials = list?.kind === 'trials' ? list.trials : [];
  const made = await aWaitingCase({ now, answers: { 'trials.list': { kind: 'trials', trials: [short, ...trials] } } });
  const view = await resultOf(made);
  expect(view.points.find(({ key }) => key === 'trials')?.group).toBe('fits');
  expect(view.countedTrials).toEqual([1, 2]);
});

test.each([
  ['P1', 'contact-today'],
  ['STAT', 'safety'],
] as const)('while a %s alert is open there is not a word on treatment, whatever the answers said', async (level, kind) => {
  const made = await aWaitingCase({ now, answers: { 'vit.blood-pressure': pressure } });
  await alertOf(made, level);
  expect(await resultOf(made)).toMatchObject({ kind, points: [], mood: null });
  await closeAlert(made);
  expect(await resultOf(made)).toMatchObject({ kind: 'look-together' });
});

test.each([
  ['a moderate tier', { 'asq.1': code('yes'), 'asq.5': code('no') }],
  ['item 9 that contradicts the screen', { 'phq9.9': code('nearly-every-day') }],
  ['a declined safety question', { 'asq.1': { kind: 'declined' } as const, 'asq.5': code('no') }],
])('%s stays without a word on treatment after the alert was closed', async (_, answers) => {
  const made = await aWaitingCase({ now, answers: { ...answers, 'med.3': code('yes') } });
  await closeAlert(made);
  expect(await resultOf(made)).toMatchObject({ kind: 'contact-today', points: [], mood: null });
});
