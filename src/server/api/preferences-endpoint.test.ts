import { beforeAll, expect, test } from 'vitest';
import { handlePreferences } from './preferences-endpoint';

beforeAll(() => {
  Object.assign(process.env, {
    CLEARWAY_MODE: 'test',
    APP_ORIGIN: 'http://clinic.test',
    DATABASE_URL: 'postgres://x',
    SMTP_URL: 'smtp://x',
    NEXTAUTH_SECRET: 'for-unit-tests-only-0123456789abcdefgh',
  });
});

const plain = 'application/x-www-form-urlencoded';

function choose(body: BodyInit, from: Record<string, string> = { 'sec-fetch-site': 'same-origin' }, type = plain) {
  const headers = { host: 'evil.test', 'content-type': type, ...from };
  return handlePreferences(new Request('http://clinic.test/api/preferences', { method: 'POST', headers, body }));
}
const cookiesOf = (answer: Response) => answer.headers.getSetCookie().map((cookie) => cookie.split(';')[0]);

test('a form without script keeps the choice for a year and leads back to its page', async () => {
  const answer = await choose('text=large&back=%2Fenter%3Fx%3D1');
  expect([answer.status, answer.headers.get('location')]).toEqual([303, '/enter?x=1']);
  const [line = '', ...others] = answer.headers.getSetCookie();
  expect(others).toEqual([]);
  expect(line.split('; ').sort()).toEqual(['HttpOnly', 'Max-Age=31536000', 'Path=/', 'SameSite=Lax', 'cw.text=large']);
  expect(answer.headers.get('cache-control')).toBe('no-store');
});

test('an old browser is known by its origin', async () => {
  expect(cookiesOf(await choose('locale=es', { origin: 'http://clinic.test' }))).toEqual(['cw.locale=es']);
});

test('the return path stays on this site', async () => {
  const answer = await choose('theme=dark&back=%2F%2Fevil.test');
  expect(answer.headers.get('location')).toBe('/');
});

test.each<[string, Record<string, string>]>([
  ['another site', { 'sec-fetch-site': 'cross-site' }],
  ['a neighboring host', { 'sec-fetch-site': 'same-site' }],
  ['the very host it asks for, which is not ours', { origin: 'http://evil.test' }],
  ['nowhere that it says', {}],
])('a choice from %s is refused by a sentence and keeps nothing', async (_, from) => {
  const answer = await choose('locale=es', from);
  expect([answer.status, await answer.text()]).toEqual([403, 'This can only be asked from one of our own pages.']);
  expect(cookiesOf(answer)).toEqual([]);
});

test.each<[string, string, string, number]>([
  ['a form with files', '--x\r\n\r\n--x--', 'multipart/form-data; boundary=x', 415],
  ['more than a choice needs', `locale=es&back=${'x'.repeat(5_000)}`, plain, 413],
  ['a language that we do not have', 'locale=xx', plain, 400],
  ['a field that nobody asked for', 'locale=es&admin=1', plain, 400],
])('%s is refused by a sentence', async (_, body, type, status) => {
  const answer = await choose(body, undefined, type);
  expect([answer.status, cookiesOf(answer)]).toEqual([status, []]);
  expect(await answer.text()).toMatch(/^[A-Z].+\.$/);
});
