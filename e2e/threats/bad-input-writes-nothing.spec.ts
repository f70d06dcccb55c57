import { randomUUID } from 'node:crypto';
import { expect, test } from '@playwright/test';
import type { AnyProcedure } from '@trpc/server';
import { appRouter } from '@/server/api/root';
import { aConsultant, aPatient, aReviewer, type TestPerson } from '@/testing/people';
import { aPatientAnswering, callApi } from '../people/answering';
import { answersOf, tracesOf } from '../people/records';

const procedures = Object.entries(appRouter._def.procedures as unknown as Record<string, AnyProcedure>);
const takingInput = procedures.filter(
  ([, { _def }]) => (_def as unknown as { inputs: unknown[] }).inputs.length > 0 && _def.type !== 'subscription',
);

const megabyte = 'x'.repeat(1_000_000);
const nonsense: readonly [string, unknown][] = [
  ['nothing at all', undefined],
  ['null', null],
  ['a text', 'text'],
  ['a number', 42],
  ['a list', []],
  ['an empty object', {}],
  ['ids that are none', { caseId: 'x', visitId: 'x', id: 7 }],
  ['an unknown key', { caseId: randomUUID(), visitId: randomUUID(), role: 'admin' }],
  ['a megabyte of text', { caseId: randomUUID(), text: megabyte }],
  ['a lone surrogate and a NUL', { caseId: '\u0000', questionId: '\ud800' }],
  ['a prototype', JSON.parse('{"__proto__": {"caseId": "x"}, "constructor": 1}')],
];

/** The words for a person in a refusal of the API, or the whole body where the request did not get as far as that. */
function sentenceOf(body: string): string {
  if (!body.startsWith('[') && !body.startsWith('{')) return body;
  const told = JSON.parse(body) as { error: { message: string } } | [{ error: { message: string } }];
  return (Array.isArray(told) ? told[0] : told).error.message;
}

/** A consultant's day may be asked for without saying which: today. */
const isFine = (path: string, input: unknown) => path === 'visit.agenda' && JSON.stringify(input) === '{}';

/** 4xx, explained in a sentence, without internal details. */
async function expectRefusal(reply: Response, what: string) {
  const body = await reply.text();
  expect(reply.status, `${what}: ${body.slice(0, 300)}`).toBeGreaterThanOrEqual(400);
  expect(reply.status, `${what}: ${body.slice(0, 300)}`).toBeLessThan(500);
  expect(sentenceOf(body), what).toMatch(/^[A-Z].+\.$/);
  expect(body, what).not.toMatch(/prisma|postgres|node_modules|at .+:\d+:\d+|SELECT|INSERT/i);
}

test('nonsense sent to any procedure is refused with a sentence and leaves the sender’s records as they were', async () => {
  const answering = await aPatientAnswering();
  const senders: TestPerson[] = [answering.account, await aReviewer(), await aConsultant()];
  const theirs = [answering.caseId, ...senders.map(({ id }) => id)];
  const before = await tracesOf(theirs);

  for (const [path] of takingInput)
    for (const sender of senders)
      for (const [what, input] of nonsense.filter(([, input]) => !isFine(path, input)))
        await expectRefusal(await callApi(sender, path, input), `${path}, ${what}`);

  expect(await tracesOf(theirs)).toEqual(before);
});

test('an answer of the wrong kind, to an unknown question or out of range is refused and not stored', async () => {
  const { account, caseId, save } = await aPatientAnswering();
  const before = await tracesOf([caseId, account.id]);
  const wrong: [string, unknown][] = [
    ['phq9.1', { kind: 'number', number: 2 }],
    ['phq9.1', { kind: 'choice', code: 'sometimes' }],
    ['phq9.1', { kind: 'choices', codes: ['several-days'] }],
    ['no-such-question', { kind: 'choice', code: 'yes' }],
    ['about.birth-date', { kind: 'date', date: '2031-02-30' }],
    ['about.birth-date', { kind: 'date', date: '2999-01-01' }],
    ['vit.blood-pressure', { kind: 'bloodPressure', systolicMmHg: 1200, diastolicMmHg: 80, takenOn: null }],
    ['vit.weight', { kind: 'number', number: -4 }],
    ['about.name', { kind: 'text', text: megabyte }],
    // What nobody can see is taken off before anything is checked: nothing is left of this name.
    ['about.name', { kind: 'text', text: '\u0000\u200b' }],
    ['about.name', { kind: 'text', text: 'a\ud800b' }],
    ['about.name', { kind: 'text', text: '' }],
  ];
  for (const [questionId, value] of wrong) {
    await expectRefusal(await save(questionId, value as never), `${questionId} ${JSON.stringify(value).slice(0, 60)}`);
  }
  expect(await tracesOf([caseId, account.id])).toEqual(before);
});

test('what nobody can see in a text is left out of what is stored', async () => {
  const { caseId, save } = await aPatientAnswering();
  expect((await save('about.name', { kind: 'text', text: 'a\u0000b\u200e' })).status).toBe(200);
  expect((await answersOf(caseId))['about.name']?.value).toEqual({ kind: 'text', text: 'ab' });
});

test('another patient’s case looks exactly like one that does not exist', async () => {
  const owner = await aPatientAnswering();
  const stranger = await aPatient();
  const both = [owner.caseId, owner.account.id, stranger.id];
  const before = await tracesOf(both);
  const value = { kind: 'choice', code: 'several-days' };
  const ask = async (caseId: string) => {
    const save = { caseId, saveId: randomUUID(), questionId: 'phq9.1', value, basedOnRevision: 0, locale: 'en' };
    const reply = await callApi(stranger, 'answers.save', save);
    const [{ error }] = (await reply.json()) as [{ error: { message: string; data: Record<string, unknown> } }];
    return { status: reply.status, message: error.message, data: { ...error.data, requestId: null } };
  };
  const foreign = await ask(owner.caseId);

  expect(foreign).toEqual(await ask(randomUUID()));
  expect(foreign.status).toBe(404);
  expect(await tracesOf(both)).toEqual(before);
});
