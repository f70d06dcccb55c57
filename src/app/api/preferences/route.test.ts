import { expect, test } from 'vitest';
import { POST } from './route';

const send = (fields: Record<string, string>, headers: Record<string, string> = { 'sec-fetch-site': 'same-origin' }) =>
  POST(
    new Request('https://clinic.example.test/api/preferences', {
      method: 'POST',
      headers: { host: 'clinic.example.test', ...headers },
      body: new URLSearchParams(fields),
    }),
  );

test('a chosen language is kept and leads back to the same page', async () => {
  const response = await send({ locale: 'es', back: '/privacy?x=1' });
  expect(response.status).toBe(303);
  expect(response.headers.get('location')).toBe('/privacy?x=1');
  expect(response.headers.getSetCookie()).toEqual([expect.stringMatching(/^cw\.locale=es; Path=\/; .*HttpOnly; Secure$/)]);
});

test('a way back to another host leads to the front page', async () => {
  expect((await send({ theme: 'dark', back: '//evil.test' })).headers.get('location')).toBe('/');
});

test.each([
  ['another site by Sec-Fetch-Site', { 'sec-fetch-site': 'cross-site' }],
  ['a sister host', { 'sec-fetch-site': 'same-site' }],
  ['an old browser that names another origin', { origin: 'https://evil.test' }],
] as const)('a form of %s is refused and sets nothing', async (_, headers) => {
  const response = await send({ locale: 'es' }, headers);
  expect(response.status).toBe(403);
  expect(response.headers.getSetCookie()).toEqual([]);
});

test.each([
  ['an unknown language', { locale: 'fr' }],
  ['an unknown field', { role: 'reviewer' }],
  ['a header smuggled into a value', { theme: 'dark\r\nset-cookie: a=b' }],
])('%s is refused', async (_, fields) => {
  expect((await send(fields)).status).toBe(400);
});
