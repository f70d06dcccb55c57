import { expect, test } from 'vitest';
import type { RequestAnswer } from '@/domain/queue/information-request';
import { handleOpenLink } from '@/server/api/request-endpoint';
import { pool, transaction } from '@/server/db/client';
import { disablePerson } from '@/server/db/people';
import { requestHelp } from '@/server/screening/request-help';
import { submitAnswers } from '@/server/screening/submit-answers';
import { aClaimedCase, anAskedCase } from '@/testing/cases';
import { comingAgain } from '@/testing/coming-again';
import { aPatient, aReviewer } from '@/testing/people';
import { answerOpenedRequest, answerOwnRequest } from './answer-request';
import { claimCase } from './claim-case';
import { decideCase } from './decide-case';
import { listQueue } from './list-queue';
import { openRequest } from './open-request';
import { readCase } from './read-case';
import { readOpenedRequest, readOwnRequest } from './read-request';

const now = new Date('2026-11-23T18:00:00Z');
const after = (hours: number) => new Date(now.getTime() + hours * 3_600_000);
const born = '1984-03-09'; // as the complete answers tell it
let networks = 0;

const rowsOf = async <Row>(sql: string, value: string) => (await pool().query(sql, [value])).rows as Row[];
const trailOf = async (caseId: string, type: string) =>
  (await rowsOf<{ event: unknown }>(`SELECT event FROM "AuditEvent" WHERE "caseId" = $1 AND type = '${type}'`, caseId)).length;
const stageOf = async (caseId: string) =>
  (await rowsOf<{ stage: string }>('SELECT stage FROM "Case" WHERE id = $1', caseId))[0]?.stage;

/** An asked case with the token out of its letter. */
async function asked(given: Parameters<typeof anAskedCase>[0] = {}) {
  const made = await anAskedCase({ now, ...given });
  const [letter] = await rowsOf<{ subject: string; text: string }>(
    'SELECT subject, text FROM "Mail" WHERE "to" = $1 ORDER BY id DESC LIMIT 1',
    made.patient.email,
  );
  const token = letter?.text.match(/\/enter\/question#([\w-]{43})\n/)?.[1] ?? '';
  return { ...made, letter, token };
}
const open = (token: string, bornOn = born, at = now) =>
  openRequest({ network: `198.51.${networks++}.0/24`, now: at }, { token, bornOn });
async function keyOf(token: string) {
  const opened = await open(token);
  if (opened.kind !== 'opened') throw new Error(opened.kind);
  return opened.key;
}
const says = (change: Partial<RequestAnswer> = {}): RequestAnswer => ({
  words: 'Two tablets, for a year.',
  answers: [],
  locale: 'en',
  isDraft: false,
  ...change,
});

test('the letter carries a link and says nothing of what it is about', async () => {
  const { letter, token, caseId, question } = await asked();
  expect(token).toHaveLength(43);
  expect(`${letter?.subject} ${letter?.text}`).not.toContain(question);
  expect(`${letter?.subject} ${letter?.text}`).not.toMatch(/venlafaxine|depress|clinic|ketamine|doctor/i);
  const [row] = await rowsOf<{ tokenHash: Buffer }>('SELECT * FROM "InformationRequest" WHERE "caseId" = $1', caseId);
  expect(JSON.stringify(row)).not.toContain(token); // only its fingerprint is kept
});

test('link and date of birth open the question and nothing else', async () => {
  const { token, question, caseId } = await asked({ again: ['med.5'] });
  const key = await keyOf(token);
  const shown = await readOpenedRequest({ now }, { key });
  expect(shown).toEqual({ question, askedAt: now.toISOString(), again: ['med.5'], draft: '', today: '2026-11-23' });
  expect(await trailOf(caseId, 'request.opened')).toBe(1);
  expect(
    await rowsOf('SELECT 1 FROM "Session" WHERE "personId" = (SELECT "patientId" FROM "Case" WHERE id = $1)', caseId),
  ).toHaveLength(1); // theirs from before
});

test('a wrong date, an unknown link, one that ran out, one that was used and one of a disabled patient are all alike', async () => {
  const [wrong, old, used, shut] = [await asked(), await asked(), await asked(), await asked()];
  await answerOwnRequest({ actor: used.patient, now }, { ...says(), requestId: (await own(used.patient)).requestId });
  await transaction((tx) => disablePerson(tx, shut.patient.id, now));
  const kinds = [
    await open(wrong.token, '1984-03-10'),
    await open('A'.repeat(43)),
    await open('x'.repeat(5_000)),
    await open(old.token, born, after(14 * 24)),
    await open(used.token),
    await open(shut.token),
  ];
  expect(new Set(kinds.map((kind) => JSON.stringify(kind)))).toEqual(new Set(['{"kind":"refused"}']));
});

/** Everything that comes back for the form of the link, in one string. */
async function post(fields: Record<string, string>): Promise<string> {
  const redirects = { linkPage: '/door', question: '/question', thanks: '/thanks', crisis: '/crisis' };
  const headers = { 'sec-fetch-site': 'same-origin', 'content-type': 'application/x-www-form-urlencoded' };
  const body = new URLSearchParams(fields);
  const answer = await handleOpenLink(
    new Request('http://localhost/api/enter/question', { method: 'POST', headers, body }),
    redirects,
  );
  return JSON.stringify([answer.status, [...answer.headers], await answer.text()]);
}

test('over the wire they are the same to the byte', async () => {
  const [wrong, used] = [await asked({ now: new Date() }), await asked({ now: new Date() })];
  await answerOwnRequest({ actor: used.patient, now: new Date() }, { ...says(), requestId: (await own(used.patient)).requestId });
  const date = { day: '9', month: '3', year: '1984' };
  const answers = [
    await post({ ...date, token: wrong.token, day: '10' }),
    await post({ ...date, token: 'B'.repeat(43) }),
    await post({ ...date, token: used.token }),
    await post({ ...date, token: '' }),
  ];
  expect(new Set(answers).size).toBe(1);
  expect(answers[0]).toContain('/door?problem=refused');
});

test('what is no date costs no try', async () => {
  const { token, caseId } = await asked({ now: new Date() });
  for (const [month, day, year] of [
    ['2', '31', '1984'],
    ['', '9', '1984'],
    ['3', '9', '84'],
  ] as const)
    expect(await post({ token, month, day, year })).toContain('/door?problem=date');
  expect(await rowsOf('SELECT attempts FROM "InformationRequest" WHERE "caseId" = $1', caseId)).toEqual([{ attempts: 0 }]);
});

test('of fifty guesses at once five are looked at, and then the right date comes too late', async () => {
  const { token, caseId } = await asked();
  await Promise.all(Array.from({ length: 50 }, (_, n) => open(token, `1970-01-${String((n % 28) + 1).padStart(2, '0')}`)));
  const [row] = await rowsOf<{ attempts: number }>('SELECT attempts FROM "InformationRequest" WHERE "caseId" = $1', caseId);
  expect(row?.attempts).toBe(5);
  expect(await trailOf(caseId, 'request.missed')).toBe(5);
  expect(await open(token)).toEqual({ kind: 'refused' });
});

test('the right date gives its try back, a wrong one never', async () => {
  const { token } = await asked();
  for (let n = 0; n < 4; n++) expect(await open(token, '1970-01-01')).toEqual({ kind: 'refused' });
  for (let n = 0; n < 4; n++) expect(await open(token)).toMatchObject({ kind: 'opened' });
  expect(await open(token, '1970-01-01')).toEqual({ kind: 'refused' });
  expect(await open(token)).toEqual({ kind: 'refused' });
});

test('a network that tried too often is asked to wait', async () => {
  const tries = () => openRequest({ network: '203.0.113.0/24', now }, { token: 'C'.repeat(43), bornOn: born });
  expect(await tries()).toEqual({ kind: 'refused' });
  // A test's network may try a hundred times as often as one in production.
  await pool().query(`UPDATE "Throttle" SET count = 2999 WHERE key LIKE 'request-network:%'`);
  expect(await tries()).toEqual({ kind: 'refused' });
  expect(await tries()).toEqual({ kind: 'wait' });
});

test('a key opens for an hour, and the next opening takes it over', async () => {
  const { token } = await asked();
  const first = await keyOf(token);
  expect(await readOpenedRequest({ now: after(1) }, { key: first })).toBeNull();
  const second = await keyOf(token);
  expect(await readOpenedRequest({ now }, { key: first })).toBeNull();
  expect(await readOpenedRequest({ now }, { key: second })).not.toBeNull();
});

const own = async (actor: Awaited<ReturnType<typeof aPatient>>) => {
  const request = await readOwnRequest({ actor, now });
  if (request === null) throw new Error('nothing waits');
  return request;
};

test('fifty answers at once are one answer: one screening, one line in the trail, one place in the queue', async () => {
  const { token, caseId } = await asked({ again: ['log.1'] });
  const key = await keyOf(token);
  const reply = says({ answers: [{ questionId: 'log.1', value: { kind: 'choice', code: 'no' } }] });
  const answer = () => answerOpenedRequest({ now: after(0.5) }, { ...reply, key });
  const replies = await Promise.all(Array.from({ length: 50 }, () => comingAgain(answer)));
  expect(new Set(replies.map((reply) => JSON.stringify(reply)))).toEqual(
    new Set(['{"screen":"none","formScreen":"none","rest":"taken"}']),
  );
  expect(await stageOf(caseId)).toBe('queue');
  expect(await trailOf(caseId, 'request.answered')).toBe(1);
  expect(await rowsOf('SELECT 1 FROM "Screening" WHERE "caseId" = $1', caseId)).toHaveLength(2);
  expect(await rowsOf(`SELECT 1 FROM "AnswerRevision" WHERE "caseId" = $1 AND "questionId" = 'log.1'`, caseId)).toHaveLength(2);
});

test('answered by link, it no longer waits on the page, and the other way round', async () => {
  const byLink = await asked();
  const { requestId } = await own(byLink.patient);
  await answerOpenedRequest({ now }, { ...says(), key: await keyOf(byLink.token) });
  expect(await readOwnRequest({ actor: byLink.patient, now })).toBeNull();
  await answerOwnRequest({ actor: byLink.patient, now }, { ...says({ words: 'Something else.' }), requestId });
  expect(await rowsOf('SELECT answer FROM "InformationRequest" WHERE "caseId" = $1', byLink.caseId)).toEqual([
    { answer: 'Two tablets, for a year.' },
  ]);

  const onPage = await asked();
  const key = await keyOf(onPage.token);
  await answerOwnRequest({ actor: onPage.patient, now }, { ...says(), requestId: (await own(onPage.patient)).requestId });
  expect(await readOpenedRequest({ now }, { key })).toBeNull();
  expect(await open(onPage.token)).toEqual({ kind: 'refused' });
});

test('sending everything anew answers the question too', async () => {
  const { patient, caseId, token } = await asked();
  await submitAnswers({ actor: patient, now: after(1) }, { caseId });
  expect(await readOwnRequest({ actor: patient, now })).toBeNull();
  expect(await open(token)).toEqual({ kind: 'refused' });
  expect(await trailOf(caseId, 'request.answered')).toBe(1);
});

test('a case that help took to the clinicians leaves its question unanswered and its link shut', async () => {
  const { patient, caseId, token } = await asked();
  const key = await keyOf(token);
  await requestHelp({ actor: patient, now });
  expect(await readOpenedRequest({ now }, { key })).toBeNull();
  expect(await answerOpenedRequest({ now }, { ...says(), key })).toBeNull();
  expect(await open(token)).toEqual({ kind: 'refused' });
  expect(await trailOf(caseId, 'request.answered')).toBe(0);
});

test('only what was asked again can be answered by the link', async () => {
  const { token, caseId } = await asked({ again: ['log.1'] });
  const key = await keyOf(token);
  const more = says({ answers: [{ questionId: 'log.2', value: { kind: 'choice', code: 'yes' } }] });
  await expect(answerOpenedRequest({ now }, { ...more, key })).rejects.toMatchObject({ code: 'not-asked' });
  const wrong = says({ answers: [{ questionId: 'log.1', value: { kind: 'number', number: 3 } }] });
  await expect(answerOpenedRequest({ now }, { ...wrong, key })).rejects.toMatchObject({ code: 'invalid-answer' });
  await expect(answerOpenedRequest({ now }, { ...says({ words: '' }), key })).rejects.toMatchObject({ code: 'invalid-answer' });
  expect(await stageOf(caseId)).toBe('answers');
});

test('a draft is kept and sends nothing', async () => {
  const { token, caseId } = await asked();
  const key = await keyOf(token);
  await answerOpenedRequest({ now }, { ...says({ isDraft: true, words: 'Two tab' }), key });
  expect(await readOpenedRequest({ now }, { key })).toMatchObject({ draft: 'Two tab' });
  expect(await stageOf(caseId)).toBe('answers');
});

test('an answer that worries tells the clinicians at once, as if it had been given in the questions', async () => {
  const { token, caseId } = await asked({ again: ['phq9.9'] });
  const value = { kind: 'choice', code: 'nearly-every-day' } as const;
  const key = await keyOf(token);
  const reply = await answerOpenedRequest({ now }, { ...says({ answers: [{ questionId: 'phq9.9', value }] }), key });
  expect(reply?.screen).not.toBe('none');
  expect(await stageOf(caseId)).toBe('queue');
  expect(await trailOf(caseId, 'alert.raised')).toBe(1);
});

test('an emergency among the answers goes before the clinicians once, with the words beside it', async () => {
  const { token, caseId, reviewer } = await asked({ again: ['med.6'] });
  const key = await keyOf(token);
  const value = { kind: 'choice', code: 'yes' } as const;
  const reply = await answerOpenedRequest({ now: after(0.5) }, { ...says({ answers: [{ questionId: 'med.6', value }] }), key });
  expect(reply?.screen).toBe('emergency');
  expect(await rowsOf('SELECT 1 FROM "Screening" WHERE "caseId" = $1', caseId)).toHaveLength(2);
  expect(await trailOf(caseId, 'alert.raised')).toBe(1);
  const { requests } = await readCase({ actor: reviewer, now: after(0.5) }, { caseId });
  expect(requests).toMatchObject([{ answeredBy: 'link', words: 'Two tablets, for a year.' }]);
});

test('the reviewer reads what was asked, what came back, and each answer as it was and as it is', async () => {
  const { token, caseId, reviewer, question } = await asked({ again: ['log.1', 'log.2'] });
  const waiting = (await listQueue({ actor: reviewer, now })).rows.find(({ id }) => id === caseId);
  expect(waiting).toMatchObject({ waitsFor: 'patient', waitingSince: now.toISOString(), answered: null });

  const value = { kind: 'choice', code: 'no' } as const;
  const reply = says({ answers: [{ questionId: 'log.1', value }] });
  await answerOpenedRequest({ now: after(0.5) }, { ...reply, key: await keyOf(token) });

  const row = (await listQueue({ actor: reviewer, now: after(0.5) })).rows.find(({ id }) => id === caseId);
  expect(row).toMatchObject({ waitsFor: 'reviewer', answered: 'you', waitedBeforeMs: 0 });
  const seen = (await listQueue({ actor: await aReviewer(), now: after(0.5) })).rows.find(({ id }) => id === caseId);
  expect(seen).toMatchObject({ answered: 'colleague' });

  const { requests } = await readCase({ actor: reviewer, now: after(0.5) }, { caseId });
  expect(requests).toMatchObject([
    {
      by: { id: reviewer.id },
      ...{ question, askedAt: now.toISOString(), answeredAt: after(0.5).toISOString(), answeredBy: 'link' },
      words: 'Two tablets, for a year.',
      again: ['log.1', 'log.2'],
      changes: [{ questionId: 'log.1', before: { kind: 'choice', code: 'yes' }, now: value }],
    },
  ]);
});

test('the clock stands still while the patient has the question, and then goes on', async () => {
  const { caseId, reviewer, patient } = await aClaimedCase({ now });
  const decision = { kind: 'ask', reasonCode: 'other', reason: 'One more thing.', question: 'And when was it?' } as const;
  await decideCase({ actor: reviewer, now: after(2) }, { ...decision, caseId, decisionId: crypto.randomUUID() });
  await answerOwnRequest({ actor: patient, now: after(5) }, { ...says(), requestId: (await own(patient)).requestId });
  const waited = { waitedBeforeMs: 2 * 3_600_000 };
  const row = (await listQueue({ actor: reviewer, now: after(6) })).rows.find(({ id }) => id === caseId);
  expect(row).toMatchObject({ ...waited, waitingSince: after(5).toISOString() });
  expect(await readCase({ actor: reviewer, now: after(6) }, { caseId })).toMatchObject(waited);
});

test('a second question ends the link of the first', async () => {
  const { token, caseId, reviewer, patient } = await asked();
  await submitAnswers({ actor: patient, now: after(1) }, { caseId });
  await claimCase({ actor: reviewer, now: after(2) }, { caseId });
  const decision = { kind: 'ask', reasonCode: 'other', reason: 'One more thing.', question: 'And when was it?' } as const;
  await decideCase({ actor: reviewer, now: after(2) }, { ...decision, caseId, decisionId: crypto.randomUUID() });
  expect(await open(token, born, after(3))).toEqual({ kind: 'refused' });
  expect(await own(patient)).toMatchObject({ question: 'And when was it?' });
});

test('a reviewer asks nothing again that the answers do not call for', async () => {
  await expect(asked({ again: ['pcptsd5.1'] })).rejects.toMatchObject({ code: 'not-asked' });
  await expect(asked({ again: ['trials.list'] })).rejects.toMatchObject({ code: 'not-asked' });
});

test('nobody answers another person’s question', async () => {
  const { patient, caseId } = await asked();
  const { requestId } = await own(patient);
  const stranger = await aPatient();
  await expect(answerOwnRequest({ actor: stranger, now }, { ...says(), requestId })).rejects.toMatchObject({ code: 'no-access' });
  expect(await stageOf(caseId)).toBe('answers');
});

test('where no date of birth was given the letter leads to the page alone', async () => {
  const [patient, reviewer] = [await aPatient(), await aReviewer()];
  await requestHelp({ actor: patient, now });
  const [{ id: caseId } = { id: '' }] = await rowsOf<{ id: string }>('SELECT id FROM "Case" WHERE "patientId" = $1', patient.id);
  await claimCase({ actor: reviewer, now }, { caseId });
  const decision = { kind: 'ask', reasonCode: 'other', reason: 'We talked by phone.', question: 'Will you go on?' } as const;
  await decideCase({ actor: reviewer, now }, { ...decision, caseId, decisionId: crypto.randomUUID() });
  const [letter] = await rowsOf<{ text: string }>('SELECT text FROM "Mail" WHERE "to" = $1', patient.email);
  expect(letter?.text).toContain('/patient\n');
  expect(letter?.text).not.toContain('#');
  expect(await own(patient)).toMatchObject({ question: 'Will you go on?' });
});
