import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { findAnswers } from '@/server/db/answers';
import { pool, transaction } from '@/server/db/client';
import { setReading } from '@/server/db/people';
import { aCaseWith, aListedCase, anAskedCase } from '@/testing/cases';
import { completeAnswers } from '@/testing/complete-answers';
import { handleSave, type AnswerRedirects } from './answers-endpoint';
import { handleOwnAnswer } from './request-endpoint';
import { handleReading, type ResultRedirects } from './result-endpoint';
import { readTypedFields } from './typed-fields-cookie';

const step = ({ section, step: n }: { section: number; step: number }) => `/step/${section}/${n}`;
const redirects: AnswerRedirects = {
  entrance: '/in',
  care: '/care',
  review: '/review',
  receipt: '/receipt',
  begun: '/begun',
  early: '/early',
  step,
};
const questionRedirects = { ...redirects, question: '/question' };
const resultRedirects: ResultRedirects = { entrance: '/in', home: '/home', result: (said) => `/result?said=${said}` };

function form(headers: Headers, fields: Record<string, string>): Request {
  const all = new Headers(headers);
  all.set('content-type', 'application/x-www-form-urlencoded');
  return new Request('http://localhost:3000/form', { method: 'POST', headers: all, body: String(new URLSearchParams(fields)) });
}
const redirectOf = (answer: Response) => answer.headers.get('location');
const typedIn = (answer: Response, bound: string) =>
  readTypedFields(bound, /cw\.typed=([^;]+)/.exec(answer.headers.getSetCookie().join())?.[1]);
const about = Object.fromEntries(Object.entries(completeAnswers()).filter(([id]) => id.startsWith('about.')));
const ask = (...ids: string[]) =>
  Object.fromEntries(
    ids.flatMap((id) => [
      [`-save.${id}`, randomUUID()],
      [`-revision.${id}`, '0'],
    ]),
  );
const currentAnswers = async (caseId: string) =>
  Object.fromEntries((await transaction((tx) => findAnswers(tx, caseId))).map(({ questionId, value }) => [questionId, value]));

test('without script a number that cannot be read comes back as it was typed, and what is right beside it is kept', async () => {
  const { caseId, patient } = await aCaseWith(about);
  const fields = { 'vit.height.feet': '5.10', 'vit.weight.pounds': '70 kg', ...ask('vit.height', 'vit.weight'), '-case': caseId };
  const answer = await handleSave(form(patient.headers, fields), redirects);
  expect(redirectOf(answer)).toMatch(/^\/step\/\d+\/\d+\?again=1$/);
  expect(typedIn(answer, caseId)).toEqual({ 'vit.height.feet': '5.10', 'vit.weight.pounds': '70 kg' });
  expect((await currentAnswers(caseId))['vit.weight']).toEqual({ kind: 'number', number: 70 });
  expect((await currentAnswers(caseId))['vit.height']).toBeUndefined();

  const yes = { '-case': caseId, 'vit.height.feet': '5.10', 'vit.height.read': '177.8', ...ask('vit.height') };
  expect(redirectOf(await handleSave(form(patient.headers, yes), redirects))).not.toContain('again');
  expect((await currentAnswers(caseId))['vit.height']).toEqual({ kind: 'number', number: 177.8 });
});

test('without script a number that does not fit with other answers is asked about, and kept as typed after a yes', async () => {
  const { caseId, patient } = await aCaseWith({ ...about, 'about.birth-date': { kind: 'date', date: '1990-05-04' } });
  const send = async (fields: Record<string, string>) =>
    redirectOf(await handleSave(form(patient.headers, { ...fields, '-case': caseId }), redirects));
  const kept = async (id: string) => (await currentAnswers(caseId))[id];

  const long = { 'trials.episode-months.years': '99', ...ask('trials.episode-months') };
  expect(await send(long)).toMatch(/again=1$/);
  expect(await kept('trials.episode-months')).toBeUndefined();
  const sure = { ...long, 'trials.episode-months.read': '1188', ...ask('trials.episode-months') };
  expect(await send(sure)).not.toContain('again');
  expect(await kept('trials.episode-months')).toEqual({ kind: 'number', number: 1_188 });

  const swapped = { 'vit.height': '100', 'vit.weight': '170', ...ask('vit.height', 'vit.weight') };
  expect(await send(swapped)).toMatch(/again=1$/);
  expect(await kept('vit.height')).toEqual({ kind: 'number', number: 100 });
  expect(await kept('vit.weight')).toBeUndefined();
  // On a screen of its own it is seen beside what is stored.
  expect(await send({ 'vit.weight': '170', ...ask('vit.weight') })).toMatch(/again=1$/);
  expect(await send({ 'vit.weight': '40', ...ask('vit.weight') })).not.toContain('again');
});

test('what was typed is taken from the browser once everything is kept', async () => {
  const { caseId, patient } = await aCaseWith(about);
  const headers = new Headers(patient.headers);
  headers.append('cookie', 'cw.typed=x');
  headers.set('cookie', [patient.headers.get('cookie'), 'cw.typed=x'].join('; '));
  const fields = { 'vit.weight.pounds': '154 lb', ...ask('vit.weight'), '-case': caseId };
  expect((await handleSave(form(headers, fields), redirects)).headers.getSetCookie().join()).toMatch(/cw\.typed=; .*Max-Age=0/);
});

test('a name from a clipboard is kept as it is read', async () => {
  const { caseId, patient } = await aCaseWith();
  const fields = { 'about.name': '\u200E\u00A0Jose\u0301\u200B  Ibáñez\u00A0', ...ask('about.name'), '-case': caseId };
  await handleSave(form(patient.headers, fields), redirects);
  expect((await currentAnswers(caseId))['about.name']).toEqual({ kind: 'text', text: 'José  Ibáñez' });
});

/** The zone on earth whose calendar is furthest along, and the day it shows. */
const furthest = 'Pacific/Kiritimati';
const dayIn = (timeZone: string) => new Intl.DateTimeFormat('en-CA', { timeZone }).format(new Date());
const reading = (day: string) => ({
  'vit.blood-pressure.systolic': '120/80',
  'vit.blood-pressure.taken-on': day,
  ...ask('vit.blood-pressure'),
});

test('"today" is the patient’s own day: by the zone that is stored, or the one the browser tells', async () => {
  const [stored, told, home] = [await aCaseWith(about), await aCaseWith(about), await aCaseWith(about)];
  await transaction((tx) => setReading(tx, stored.patient.id, { timeZone: furthest }));
  const keep = async ({ caseId, patient }: typeof home, day: string, more: Record<string, string> = {}) => {
    await handleSave(form(patient.headers, { '-case': caseId, ...reading(day), ...more }), redirects);
    return (await currentAnswers(caseId))['vit.blood-pressure'];
  };
  const today = dayIn(furthest);
  const kept = { kind: 'bloodPressure', systolicMmHg: 120, diastolicMmHg: 80, takenOn: today };
  expect(await keep(stored, today)).toEqual(kept);
  expect(await keep(told, today, { timeZone: furthest })).toEqual(kept);
  const dayAfter = new Date(Date.now() + 48 * 3_600_000).toISOString().slice(0, 10);
  expect(await keep(home, dayAfter)).toBeUndefined();
});

test('a reading for the list takes "120/80" in one field, asks about "12/8", and gives back what it cannot take', async () => {
  const { caseId, patient, toDos } = await aListedCase();
  await transaction((tx) => setReading(tx, patient.id, { timeZone: furthest }));
  const send = (fields: Record<string, string>) => {
    const hidden = { case: caseId, item: toDos.readings ?? '', reading: randomUUID(), revision: '0', day: dayIn(furthest) };
    return handleReading(form(patient.headers, { ...hidden, lower: '', ...fields }), resultRedirects);
  };
  const asked = await send({ upper: '12/8' });
  expect([redirectOf(asked), typedIn(asked, caseId)?.upper]).toEqual(['/result?said=reading', '12/8']);
  const future = await send({ upper: '120/80', day: '2099-01-01' });
  expect([redirectOf(future), typedIn(future, caseId)?.day]).toEqual(['/result?said=reading', '2099-01-01']);
  expect(redirectOf(await send({ upper: '12/8', read: '120/80' }))).toBe('/result?said=saved');
  const { rows } = await pool().query('SELECT "systolicMmHg", "diastolicMmHg" FROM "HomeReading" WHERE "toDoId" = $1', [
    toDos.readings,
  ]);
  expect(rows).toEqual([{ systolicMmHg: 120, diastolicMmHg: 80 }]);
});

test('a reviewer’s question gives back a number that cannot be read, and the words with it', async () => {
  const { caseId, patient } = await anAskedCase({ again: ['vit.weight'] });
  const { rows } = await pool().query('SELECT id FROM "InformationRequest" WHERE "caseId" = $1', [caseId]);
  const send = (weight: string) => {
    const hidden = { '-request': rows[0].id, '-ask.vit.weight': '1', '-words': 'Weighed at home.' };
    return handleOwnAnswer(form(patient.headers, { ...hidden, 'vit.weight.pounds': weight }), questionRedirects);
  };
  const again = await send('abc');
  expect(redirectOf(again)).toBe('/question?problem=fault');
  expect(typedIn(again, rows[0].id)).toEqual({ 'vit.weight.pounds': 'abc', '-words': 'Weighed at home.' });
  expect(redirectOf(await send('１５４ lb'))).toBe('/receipt');
  expect((await currentAnswers(caseId))['vit.weight']).toEqual({ kind: 'number', number: 69.9 });
});
