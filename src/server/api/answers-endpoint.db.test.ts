import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { findAnswers } from '@/server/db/answers';
import { pool, transaction } from '@/server/db/client';
import { aCaseWith } from '@/testing/cases';
import { completeAnswers } from '@/testing/complete-answers';
import { aPatient, headersOf } from '@/testing/people';
import { handleSave, handleStart, handleSubmit, type AnswerRedirects } from './answers-endpoint';

const redirects: AnswerRedirects = {
  entrance: '/in',
  care: '/care',
  review: '/review',
  receipt: '/receipt',
  early: '/first',
  begun: '/begun',
  step: ({ section, step }) => `/step/${section}/${step}`,
};

function form(headers: Headers, fields: Record<string, string>): Request {
  const all = new Headers(headers);
  all.set('content-type', 'application/x-www-form-urlencoded');
  return new Request('http://localhost:3000/patient/intake/keep', {
    method: 'POST',
    headers: all,
    body: String(new URLSearchParams(fields)),
  });
}
const redirectOf = (response: Response) => [response.status, response.headers.get('location')];
const about = Object.fromEntries(Object.entries(completeAnswers()).filter(([id]) => id.startsWith('about.')));
const row = (id: string, value: string) => ({ [id]: value, [`-save.${id}`]: randomUUID(), [`-revision.${id}`]: '0' });
const currentAnswers = async (caseId: string) =>
  (await transaction((tx) => findAnswers(tx, caseId))).map(({ questionId }) => questionId);

test('without script a patient begins, answers and goes on', async () => {
  const patient = await aPatient();
  expect(redirectOf(await handleStart(form(patient.headers, {}), redirects))).toEqual([303, '/begun']);
  const { rows } = await pool().query('SELECT id FROM "Case" WHERE "patientId" = $1', [patient.id]);
  const two = { ...row('about.name', 'Demo Marigold'), ...row('about.birth-date', '1984-03-09') };
  expect(redirectOf(await handleSave(form(patient.headers, { '-case': rows[0].id, ...two }), redirects))).toEqual([
    303,
    '/step/1/2',
  ]);
  expect(await currentAnswers(rows[0].id)).toEqual(['about.birth-date', 'about.name']);
});

test('an empty or wrong answer leads back to its screen, and nothing is stored', async () => {
  const { caseId, patient } = await aCaseWith();
  const keep = async (fields: Record<string, string>) =>
    redirectOf(await handleSave(form(patient.headers, { '-case': caseId, ...fields }), redirects));
  expect(await keep(row('phq9.1', ''))).toEqual([303, '/step/2/1?again=1']);
  expect(await keep(row('phq9.1', 'often'))).toEqual([303, '/step/2/1?again=1']);
  expect(await keep(row('about.birth-date', '2999-01-01'))).toEqual([303, '/step/1/1?again=1']);
  expect(await currentAnswers(caseId)).toEqual([]);
});

test('"I need help now" brings the case before the clinic at once, whatever was answered', async () => {
  const { caseId, patient } = await aCaseWith(about);
  const pressed = { '-case': caseId, ...row('safety.help-now', 'pressed') };
  expect(redirectOf(await handleSave(form(patient.headers, pressed), redirects))).toEqual([303, '/care']);
  const { rows } = await pool().query('SELECT stage, outcome, priority, "suicideTier" FROM "Case" WHERE id = $1', [caseId]);
  expect(rows).toEqual([{ stage: 'queue', outcome: 'URGENT', priority: 'STAT', suicideTier: 'high' }]);
});

test('what is open is named before anything is submitted', async () => {
  const { caseId, patient } = await aCaseWith(about);
  expect(redirectOf(await handleSubmit(form(patient.headers, { case: caseId }), redirects))).toEqual([303, '/review?open=1']);
});

test('complete answers are submitted, and the receipt follows', async () => {
  const { caseId, patient } = await aCaseWith(completeAnswers());
  expect(redirectOf(await handleSubmit(form(patient.headers, { case: caseId }), redirects))).toEqual([303, '/receipt']);
});

test('who is not signed in is sent to the entrance, and another site to nowhere', async () => {
  expect(redirectOf(await handleStart(form(await headersOf(null), {}), redirects))).toEqual([303, '/in']);
  const { headers } = await aPatient();
  headers.set('sec-fetch-site', 'cross-site');
  expect((await handleStart(form(headers, {}), redirects)).status).toBe(403);
});

test('a worrying answer is kept and judged whatever is wrong beside it, and shows people to talk to once', async () => {
  const { caseId, patient } = await aCaseWith(about);
  const send = async (fields: Record<string, string>) =>
    redirectOf(await handleSave(form(patient.headers, { '-case': caseId, ...fields }), redirects));
  expect(await send({ ...row('vit.weight', 'abc'), ...row('phq9.9', 'nearly-every-day') })).toEqual([303, '/care']);
  const { rows } = await pool().query('SELECT level, rules FROM "Alert" WHERE "caseId" = $1', [caseId]);
  expect(rows).toEqual([{ level: 'P1', rules: ['S-05'] }]);
  expect(await currentAnswers(caseId)).toContain('phq9.9');
  // From a page that was drawn before: kept as said, and the page shows both.
  const [, back] = await send({ ...row('vit.weight', 'abc'), ...row('phq9.9', 'several-days') });
  expect(back).toMatch(/again=1$/);
});
