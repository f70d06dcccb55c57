import { expect, test } from 'vitest';
import type { AnswerValue } from '@/domain/answers/value';
import { handleLinkAnswer, handleOwnAnswer, type LinkRedirects, type QuestionRedirects } from '@/server/api/request-endpoint';
import { cookieName } from '@/server/auth/cookies';
import { fingerprint } from '@/server/auth/secrets';
import { pool, transaction } from '@/server/db/client';
import { anAskedCase } from '@/testing/cases';
import { after, alertsOf, code, revisionsOf, stageOf, start } from '@/testing/safety-cases';
import { answerOwnRequest } from './answer-request';
import { readOwnRequest } from './read-request';

const linked: LinkRedirects = { linkPage: '/door', question: '/question', thanks: '/thanks', crisis: '/crisis' };
const own: QuestionRedirects = { entrance: '/in', question: '/question', care: '/care', receipt: '/receipt', begun: '/begun' };
function form(given: Headers, fields: Record<string, string>): Request {
  const headers = new Headers(given);
  headers.set('content-type', 'application/x-www-form-urlencoded');
  return new Request('http://localhost:3000/form', { method: 'POST', headers, body: new URLSearchParams(fields) });
}
/** What the page of the question sends: a worrying answer beside a weight that cannot be read. */
const besides = (id: string, answer: string) => ({
  ...{ '-words': 'In my words.', [`-ask.${id}`]: '1', [id]: answer, '-ask.vit.weight': '1', 'vit.weight': 'abc' },
});

/** A question that its link has opened: the headers that hold its key. */
async function opened(again: string[], keyUntil = new Date(Date.now() + 3_600_000)) {
  const made = await anAskedCase({ now: start, again });
  const key = `key of ${made.caseId}`.replaceAll(' ', '-');
  const give = 'UPDATE "InformationRequest" SET "keyHash" = $2, "keyUntil" = $3 WHERE "caseId" = $1';
  await pool().query(give, [made.caseId, fingerprint(key), keyUntil]);
  const headers = new Headers({ 'sec-fetch-site': 'same-origin', cookie: `${cookieName('request')}=${key}` });
  return { ...made, headers };
}

test('by link: item 9 = 3 beside a weight that cannot be read raises an alert; people come first, with a link back', async () => {
  const asked = await opened(['phq9.9', 'vit.weight']);
  const answer = await handleLinkAnswer(form(asked.headers, besides('phq9.9', 'nearly-every-day')), linked);
  expect(answer.headers.get('location')).toBe('/crisis?back=question');
  expect(await alertsOf(asked)).toMatchObject([{ level: 'P1', rules: ['S-05'] }]);
  expect(await revisionsOf(asked, 'phq9.9')).toMatchObject([{ revision: 1 }, { value: code('nearly-every-day'), revision: 2 }]);
  expect(await stageOf(asked)).toBe('answers');
  // Sent again as it is, it says nothing new about safety: now the sentence about the weight.
  const again = await handleLinkAnswer(form(asked.headers, besides('phq9.9', 'nearly-every-day')), linked);
  expect(again.headers.get('location')).toBe('/question?problem=fault');
  expect(await alertsOf(asked)).toHaveLength(1);
});

test('by link: an emergency beside a value that cannot be read goes before the clinicians with the words', async () => {
  const asked = await opened(['asq.1', 'vit.weight']);
  const fields = { ...besides('asq.1', 'yes'), '-ask.asq.5': '1', 'asq.5': 'yes' };
  expect((await handleLinkAnswer(form(asked.headers, fields), linked)).headers.get('location')).toBe('/crisis');
  expect(await alertsOf(asked)).toMatchObject([{ level: 'STAT' }]);
  expect(await stageOf(asked)).toBe('queue');
  const [row] = await transaction((tx) => tx.informationRequest.findMany({ where: { caseId: asked.caseId } }));
  expect(row).toMatchObject({ answer: 'In my words.', answeredBy: 'link' });
});

test('by link: a yes beside words that are too long, and one by a key whose hour is over, raise alerts', async () => {
  const [long, late] = [await opened(['asq.2']), await opened(['asq.2'], new Date(Date.now() - 1_000))];
  const yes = { '-ask.asq.2': '1', 'asq.2': 'yes' };
  await handleLinkAnswer(form(long.headers, { ...yes, '-words': 'a'.repeat(2_500) }), linked);
  await handleLinkAnswer(form(late.headers, { ...yes, '-words': '' }), linked);
  for (const asked of [long, late]) expect(await alertsOf(asked)).toMatchObject([{ level: 'P1', rules: ['S-02'] }]);
  expect(await revisionsOf(late, 'asq.2')).toMatchObject([{ revision: 1 }, { revision: null, setAside: 'not-asked' }]);
});

test('on the own page: a refusal beside a value that cannot be read is kept, and the sentence is shown', async () => {
  const asked = await anAskedCase({ now: start, again: ['asq.3', 'vit.weight'] });
  const requestId = (await readOwnRequest({ actor: asked.patient, now: after(1) }))?.requestId ?? '';
  const fields = { ...besides('asq.3', 'declined'), '-request': requestId };
  expect((await handleOwnAnswer(form(asked.patient.headers, fields), own)).headers.get('location')).toBe(
    '/question?problem=fault',
  );
  expect(await revisionsOf(asked, 'asq.3')).toMatchObject([{ revision: 1 }, { value: { kind: 'declined' }, revision: 2 }]);
  const watch = await transaction((tx) => tx.safetyWatch.findUnique({ where: { caseId: asked.caseId } }));
  expect(watch).toMatchObject({ saidPositive: false, settledAt: null });
});

test('a link that asks again whether somebody wished to be dead asks whether they think of it now', async () => {
  const asked = await anAskedCase({ now: start, again: ['asq.1', 'log.1'] });
  const request = await readOwnRequest({ actor: asked.patient, now: after(1) });
  expect(request?.again).toEqual(['asq.1', 'asq.5', 'log.1']);
  const answers = [
    { questionId: 'asq.5', value: code('yes') }, // in whatever order they come
    { questionId: 'asq.1', value: code('yes') },
  ];
  const reply = { words: '', answers, locale: 'en', isDraft: false, requestId: request?.requestId ?? '' } as const;
  expect(await answerOwnRequest({ actor: asked.patient, now: after(1) }, reply)).toMatchObject({
    formScreen: 'emergency',
    rest: 'taken',
  });
  expect(await alertsOf(asked)).toMatchObject([{ level: 'STAT' }]);
  expect(await revisionsOf(asked, 'asq.5')).toEqual([{ value: code('yes'), revision: 1, setAside: null }]);
});

test('a yes beside a value that cannot be read raises an alert, and the rest is refused', async () => {
  const asked = await anAskedCase({ now: start, again: ['phq9.9', 'vit.weight'] });
  const request = await readOwnRequest({ actor: asked.patient, now: after(1) });
  const answers = [
    { questionId: 'vit.weight', value: null },
    { questionId: 'phq9.9', value: code('nearly-every-day') },
  ];
  const reply = { words: 'In my words.', answers, locale: 'es', isDraft: false, requestId: request?.requestId ?? '' } as const;
  expect(await answerOwnRequest({ actor: asked.patient, now: after(1) }, reply)).toEqual({
    ...{ screen: 'contact-today', formScreen: 'contact-today', rest: 'refused' },
  });
  expect(await alertsOf(asked)).toMatchObject([{ level: 'P1', rules: ['S-05'] }]);
  expect(await stageOf(asked)).toBe('answers');
  expect(await readOwnRequest({ actor: asked.patient, now: after(1) })).toMatchObject({ draft: 'In my words.' });
});

test('a yes to a question that was answered meanwhile raises an alert', async () => {
  const asked = await anAskedCase({ now: start, again: ['phq9.9'] });
  const requestId = (await readOwnRequest({ actor: asked.patient, now: after(1) }))?.requestId ?? '';
  const reply = (value: AnswerValue) => ({
    ...{ words: 'Yes.', answers: [{ questionId: 'phq9.9', value }], locale: 'en' as const, isDraft: false, requestId },
  });
  await answerOwnRequest({ actor: asked.patient, now: after(1) }, reply(code('not-at-all')));
  expect(await alertsOf(asked)).toEqual([]);
  await answerOwnRequest({ actor: asked.patient, now: after(2) }, reply(code('nearly-every-day')));
  expect(await alertsOf(asked)).toMatchObject([{ level: 'P1', rules: ['S-05'] }]);
});
