import { TRPCError } from '@trpc/server';
import { beforeAll, expect, test } from 'vitest';
import { AppError, type ErrorCode } from '@/domain/shared/app-error';
import { cookieName } from '@/server/auth/cookies';
import { fitsPassword } from '@/server/auth/passwords';
import { sealSid } from '@/server/auth/session-cookie';
import { handleSave, type AnswerRedirects } from './answers-endpoint';
import { handleLinkRequest } from './link-request-endpoint';
import { handleAuthGet, handleAuthPost, type SignInRedirects } from './auth-endpoint';
import { handleHelp, handlePresence, handleSafetyCheck, redirectToHelp } from './help-endpoint';
import { handleLinkAnswer, handleOpenLink } from './request-endpoint';
import { handleTrpc } from './trpc-endpoint';
import { guarded } from './guarded';
import { refusals, sentenceOf } from './refusals';

beforeAll(() => {
  Object.assign(process.env, {
    CLEARWAY_MODE: 'test',
    APP_ORIGIN: 'http://clinic.test',
    DATABASE_URL: 'postgres://nobody:nothing@127.0.0.1:9/nowhere', // where no database listens
    SMTP_URL: 'smtp://x',
    NEXTAUTH_SECRET: 'for-unit-tests-only-0123456789abcdefgh',
  });
});

const read = async (answer: Response) => [answer.status, await answer.text()];
const thrown = (error: unknown) => guarded(() => Promise.reject(error))(new Request('http://clinic.test/')).then(read);

test('a refusal is answered with its own sentence, whoever threw it', async () => {
  const refused = [429, 'That was too many tries. Please wait a little.'];
  expect(await thrown(new AppError('too-many-requests'))).toEqual(refused);
  expect(await thrown(new TRPCError({ code: 'TOO_MANY_REQUESTS', cause: new AppError('too-many-requests') }))).toEqual(refused);
  expect(await thrown(new TRPCError({ code: 'FORBIDDEN' }))).toEqual([403, 'This is not open to you.']);
});

test('what a fault of ours says stays here', async () => {
  const serverFault = [500, 'Something went wrong here. Please try again.'];
  expect(await thrown(new TypeError('"Marigold" is not a number'))).toEqual(serverFault);
  expect(await thrown(new TRPCError({ code: 'INTERNAL_SERVER_ERROR', message: 'a row of Marigold' }))).toEqual(serverFault);
  expect(await thrown('nothing that is an error')).toEqual(serverFault);
});

test('more sign-ins at once than passwords can be looked at are told to wait', async () => {
  const signIn = guarded<[Request]>(async () => new Response(String(await fitsPassword('a guess', null))));
  const statuses = (await Promise.all(Array.from({ length: 40 }, () => signIn(new Request('http://clinic.test/'))))).map(
    ({ status }) => status,
  );
  expect(new Set(statuses)).toEqual(new Set([200, 429]));
});

const redirects: SignInRedirects & AnswerRedirects = {
  startPages: { patient: '/patient', queue: '/queue', agenda: '/agenda', rules: '/rules' },
  areaRequirements: {},
  afterSignOut: '/',
  refused: () => '/refused',
  entrance: '/in',
  care: '/care',
  review: '/review',
  receipt: '/receipt',
  early: '/first',
  begun: '/begun',
  step: () => '/step',
};
const linkRedirects = { linkPage: '/door', question: '/question', thanks: '/thanks', crisis: '/crisis' };

async function form(fields: Record<string, string>) {
  const cookie = `${cookieName('session')}=${await sealSid('x')}; ${cookieName('request')}=y`;
  const headers = { cookie, 'sec-fetch-site': 'same-origin', 'content-type': 'application/x-www-form-urlencoded' };
  return new Request('http://clinic.test/', { method: 'POST', headers, body: new URLSearchParams(fields) });
}

const askRedirects = { asked: '/asked', malformed: () => '/malformed' };
const someone = { email: 'demo-marigold@example.test' };
const date = { token: 'x', year: '1984', month: '3', day: '9' };

test.each<[string, (request: Request) => Promise<Response>, Record<string, string>]>([
  ['who asks for a link', (request) => handleLinkRequest(request, askRedirects), someone],
  [
    'who signs in with a password',
    (request) => handleAuthPost(request, ['callback', 'password'], redirects),
    { ...someone, password: 'x' },
  ],
  ['who signs in with a link', (request) => handleAuthPost(request, ['callback', 'link'], redirects), { token: 'x' }],
  ['who signs out', (request) => handleAuthPost(request, ['signout'], redirects), {}],
  ['a page that asks who is signed in', (request) => handleAuthGet(request, ['session']), {}],
  ['who opens a question by its link', (request) => handleOpenLink(request, linkRedirects), date],
  ['who answers such a question', (request) => handleLinkAnswer(request, linkRedirects), { '-words': 'yes' }],
  ['who answers without script', (request) => handleSave(request, redirects), { '-save.phq9.1': 'x', 'phq9.1': '0' }],
  ['a page that says it was hidden', (request) => handlePresence(request), { case: 'x' }],
])('with the database away %s is told to try again', async (_, answer, fields) => {
  expect(await read(await answer(await form(fields)))).toEqual([503, expect.stringMatching(/^Our records cannot be reached/)]);
});

test('with the database away the API says so, and the call for help leads to the numbers', async () => {
  const headers = { ...Object.fromEntries((await form({})).headers), 'content-type': 'application/json' };
  const call = new Request('http://clinic.test/api/trpc/session.me', { method: 'POST', headers, body: '{}' });
  expect((await handleTrpc(call)).status).toBe(503);
  const helpRedirects = { care: '/care', crisisFile: '/crisis.html' };
  for (const answer of [redirectToHelp, handleHelp, handleSafetyCheck]) {
    const help = await answer(await form({ '-check': '0191f0a0-0000-7000-8000-000000000000', safe: 'no' }), helpRedirects);
    expect([help.status, help.headers.get('location')]).toEqual([303, '/crisis.html']);
  }
});

const spanish = (request: Request) => {
  request.headers.set('cookie', `${request.headers.get('cookie')}; cw.locale=es`);
  return request;
};

test('every refusal has its sentence in both languages, and who reads Spanish gets that one', async () => {
  for (const code of Object.keys(refusals) as ErrorCode[]) {
    const refuse = guarded<[Request]>(() => Promise.reject(new AppError(code)));
    const [, english] = await read(await refuse(new Request('http://clinic.test/')));
    const byCookie = await read(await refuse(spanish(await form({}))));
    const byBrowser = await read(await refuse(new Request('http://clinic.test/', { headers: { 'accept-language': 'es-MX' } })));
    expect(byCookie, code).toEqual(byBrowser);
    expect(byCookie[1], code).not.toBe(english);
    expect(byCookie[1], code).toBe(sentenceOf(code, 'es'));
    expect(String(byCookie[1]).length, code).toBeGreaterThan(15);
  }
});

test('the API answers a call in the language of the caller', async () => {
  const request = spanish(await form({}));
  request.headers.set('content-type', 'application/json');
  const call = new Request('http://clinic.test/api/trpc/session.me', { method: 'POST', headers: request.headers, body: '{}' });
  const { error } = await (await handleTrpc(call)).json();
  expect(error.message).toBe('Ahora no podemos abrir nuestros registros. No se cambió nada. Pruebe otra vez, por favor.');
});

/** A plain form as a browser sends it, which shows the answer as a page. */
async function formOfBrowser(fields: Record<string, string>) {
  const request = await form(fields);
  const body = await request.clone().text();
  request.headers.set('accept', 'text/html,application/xhtml+xml');
  request.headers.set('content-length', String(body.length));
  return request;
}

test('with the database away what was typed comes back in a page from which it goes out again as it was', async () => {
  const typed = { '-save.goals.hope': 'x', 'goals.hope': 'walks "alone" <b>\nand sleep', '-locale': 'en' };
  const answer = await handleSave(await formOfBrowser(typed), redirects);
  expect([answer.status, answer.headers.get('retry-after'), answer.headers.get('content-type')]).toEqual([
    ...[503, '5', 'text/html; charset=utf-8'],
  ]);
  const page = await answer.text();
  expect(page).toContain('<h1>Our records do not answer just now</h1>');
  expect(page).toContain('value="walks &#34;alone&#34; &#60;b&#62;&#10;and sleep"');
  expect(page).not.toContain('http-equiv="refresh"');
  expect(page).not.toContain('<script');
  const inSpanish = await (await handleSave(spanish(await formOfBrowser(typed)), redirects)).text();
  expect(inSpanish).toContain('<h1>Nuestros registros no responden por ahora</h1>');
});

test('a password stands in no page', async () => {
  const secret = { ...someone, password: 'a secret of somebody' };
  const answer = await handleAuthPost(await formOfBrowser(secret), ['callback', 'password'], redirects);
  expect(await read(answer)).toEqual([503, expect.stringMatching(/^Our records cannot be reached/)]);
});
