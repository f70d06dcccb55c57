import { expect, test } from 'vitest';
import { actorFrom } from '@/server/auth/actor-from';
import { transaction } from '@/server/db/client';
import { aPerson, testPassword } from '@/testing/people';
import { handleLinkRequest } from './link-request-endpoint';
import { handleAuthGet, handleAuthPost, type SignInRedirects } from './auth-endpoint';

const redirects: SignInRedirects = {
  startPages: { patient: '/patient', queue: '/reviewer/queue', agenda: '/consultant/agenda', rules: '/admin/rules' },
  areaRequirements: { '/patient': 'answers.read', '/reviewer/cases': 'case.read', '/reviewer/alerts': 'alerts.list' },
  afterSignOut: '/',
  refused: (action, kind) => `/${action}?problem=${kind}`,
};

const linkRedirects = { asked: '/enter/code', malformed: (wished: string | null) => `/enter?problem=address&next=${wished}` };

/** The code of the newest letter to this address. */
const codeTo = async (to: string) => {
  const { text } = await transaction((tx) => tx.mail.findFirstOrThrow({ where: { to }, orderBy: { id: 'desc' } }));
  return text.match(/\b[2-9A-Z]{4}-[2-9A-Z]{4}\b/)?.[0] ?? '';
};

function post(fields: Record<string, string>, change: { cookie?: string; site?: string; type?: string } = {}) {
  const headers = new Headers({
    'sec-fetch-site': change.site ?? 'same-origin',
    'content-type': change.type ?? 'application/x-www-form-urlencoded',
    'x-forwarded-for': '198.51.100.7',
  });
  if (change.cookie !== undefined) headers.set('cookie', change.cookie);
  const body = new URLSearchParams(fields).toString();
  return new Request('http://localhost:3000/api/auth', { method: 'POST', headers, body });
}
const signIn = (fields: Record<string, string>, change?: Parameters<typeof post>[1]) =>
  handleAuthPost(post(fields, change), ['callback', 'password'], redirects);
const cookieOf = (answer: Response) => answer.headers.getSetCookie().find((cookie) => cookie.startsWith('cw.session=')) ?? '';
const sent = (answer: Response) => cookieOf(answer).split(';')[0] ?? '';
const sessions = (email: string) => transaction((tx) => tx.session.count({ where: { person: { email } } }));

test('a form without script signs in, and the cookie is kept from scripts and other sites', async () => {
  const { email } = await aPerson(['reviewer'], { hasPassword: true });
  const answer = await signIn({ email, password: testPassword });
  expect(answer.status).toBe(303);
  expect(answer.headers.get('location')).toBe('/reviewer/queue');
  expect(cookieOf(answer)).toMatch(/; Path=\/; .*HttpOnly; SameSite=Lax/);
  expect(answer.headers.getSetCookie().map((cookie) => cookie.split('=')[0])).toEqual(['cw.session', 'cw.ask', 'cw.way']);
  expect(await actorFrom(new Headers({ cookie: sent(answer) }))).toMatchObject({ roles: ['reviewer'] });
});

test.each([
  ['/reviewer/cases/1', '/reviewer/cases/1'],
  ['https://evil.test/', '/reviewer/queue'],
  ['//evil.test', '/reviewer/queue'],
  ['/patient', '/reviewer/queue'], // not theirs
])('a sign-in that asked for %s ends at %s', async (callbackUrl, location) => {
  const { email } = await aPerson(['reviewer'], { hasPassword: true });
  expect((await signIn({ email, password: testPassword, callbackUrl })).headers.get('location')).toBe(location);
});

test('a consultant who is called to an alert comes to it by signing in', async () => {
  const { email } = await aPerson(['consultant'], { hasPassword: true });
  const callbackUrl = '/reviewer/alerts/0198c0de-0000-7000-8000-000000000000';
  expect((await signIn({ email, password: testPassword, callbackUrl })).headers.get('location')).toBe(callbackUrl);
});

test.each([
  ['/patient/intake/2/3', '/patient/intake/2/3'],
  ['//evil.test', '/patient'],
  ['/reviewer/alerts', '/patient'], // not theirs
  [undefined, '/patient'],
])('a patient who was at %s when the session ended goes on at %s', async (callbackUrl, location) => {
  const { email } = await aPerson(['patient']);
  const asked = await handleLinkRequest(post({ email, ...(callbackUrl === undefined ? {} : { callbackUrl }) }), linkRedirects);
  const cookie = asked.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');
  const code = await codeTo(email);
  const entered = await handleAuthPost(post({ code }, { cookie }), ['callback', 'link'], redirects);
  expect(entered.headers.get('location')).toBe(location);
});

test('who asks for a link without a wish forgets the wish that somebody else had in this browser', async () => {
  const { email } = await aPerson(['patient']);
  const asked = await handleLinkRequest(post({ email }, { cookie: 'cw.way=/patient/intake/2/3' }), linkRedirects);
  expect(asked.headers.getSetCookie()).toContainEqual(expect.stringMatching(/^cw\.way=; .*Max-Age=0/));
});

test('a mistyped address keeps the place', async () => {
  const ask = (callbackUrl: string) => handleLinkRequest(post({ email: 'a@b, c@d', callbackUrl }), linkRedirects);
  expect((await ask('/patient/intake/2/3')).headers.get('location')).toBe('/enter?problem=address&next=/patient/intake/2/3');
  expect((await ask('//evil.test')).headers.get('location')).toBe('/enter?problem=address&next=null');
});

test('a wrong password sets no cookie and says only that it does not fit', async () => {
  const { email } = await aPerson(['reviewer'], { hasPassword: true });
  for (const fields of [{ email, password: 'wrong' }, { email: 'nobody@example.test', password: 'x' }, { password: 'x' }, {}]) {
    const answer = await signIn(fields as Record<string, string>);
    expect([answer.status, answer.headers.get('location'), cookieOf(answer)]).toEqual([303, '/password?problem=refused', '']);
  }
});

test.each([
  ['another site', { site: 'cross-site' }, 403],
  ['a neighboring host', { site: 'same-site' }, 403],
  ['multipart', { type: 'multipart/form-data; boundary=x' }, 415],
  ['JSON', { type: 'application/json' }, 415],
] as const)('signing in from %s is refused: nobody is signed in to a stranger’s account', async (_, change, status) => {
  const { email } = await aPerson(['reviewer'], { hasPassword: true });
  const before = await sessions(email);
  const answer = await signIn({ email, password: testPassword }, change);
  expect([answer.status, cookieOf(answer), await sessions(email)]).toEqual([status, '', before]);
});

test('more than 4 KB is not a sign-in', async () => {
  expect((await signIn({ email: 'a@example.test', password: 'x'.repeat(5_000) })).status).toBe(413);
});

test.each([
  ['_log'],
  ['signin'],
  ['signin', 'password'],
  ['callback'],
  ['callback', 'email'],
  ['callback', 'credentials'],
  ['session'],
  ['error'],
  ['csrf'],
  ['providers'],
  ['callback', 'password', 'x'],
  ['__proto__'],
])('a post to %s/%s is not there', async (...action) => {
  expect((await handleAuthPost(post({}), action, redirects)).status).toBe(404);
});

test.each([
  ['signin'],
  ['signout'],
  ['providers'],
  ['csrf'],
  ['error'],
  ['callback', 'link'],
  ['session', 'x'],
  ['verify-request'],
])('a GET of %s/%s is not there', async (...action) =>
  expect((await handleAuthGet(new Request('http://localhost:3000/'), action)).status).toBe(404),
);

test('signing out ends the session in the database and clears the browser', async () => {
  const person = await aPerson(['patient']);
  const cookie = person.headers.get('cookie') ?? '';
  const fromElsewhere = await handleAuthPost(post({}, { cookie, site: 'cross-site' }), ['signout'], redirects);
  expect(fromElsewhere.status).toBe(403);
  expect(await actorFrom(person.headers)).not.toBeNull();

  const answer = await handleAuthPost(post({}, { cookie }), ['signout'], redirects);
  expect([answer.status, answer.headers.get('location')]).toEqual([303, '/']);
  expect(answer.headers.get('clear-site-data')).toBe('"cache", "storage"');
  expect(cookieOf(answer)).toMatch(/^cw\.session=; .*(Max-Age=0|Expires=Thu, 01 Jan 1970)/);
  expect(await actorFrom(person.headers)).toBeNull();
});

test('signing out leaves the answers that wait sealed on this device, where the page says that some do', async () => {
  const cookie = (await aPerson(['patient'])).headers.get('cookie') ?? '';
  const answer = await handleAuthPost(post({ keep: '1' }, { cookie }), ['signout'], redirects);
  expect(answer.headers.get('clear-site-data')).toBe('"cache"');
});

test('whoever asks for the session with a revoked one gets none, and the cookie is taken back', async () => {
  const person = await aPerson(['patient']);
  const ask = () => handleAuthGet(new Request('http://localhost:3000/', { headers: person.headers }), ['session']);
  expect(await (await ask()).json()).toMatchObject({ user: { id: person.id } });
  await handleAuthPost(post({}, { cookie: person.headers.get('cookie') ?? '' }), ['signout'], redirects);
  const after = await ask();
  expect(await after.json()).toEqual({});
  expect(cookieOf(after)).toMatch(/^cw\.session=;/);
});

test('asking for a link answers the same for every address', async () => {
  const patient = await aPerson(['patient']);
  const staff = await aPerson(['admin']);
  const answers = [];
  for (const email of [patient.email, staff.email, 'demo-new@example.test', ` ${patient.email.toUpperCase()} `]) {
    const answer = await handleLinkRequest(post({ email }), linkRedirects);
    const [cookie] = answer.headers.getSetCookie();
    answers.push([answer.status, answer.headers.get('location'), cookie?.replace(/=[\w-]{43};/, '=…;'), await answer.text()]);
  }
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
});
