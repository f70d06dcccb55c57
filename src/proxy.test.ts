import { readdirSync } from 'node:fs';
import path from 'node:path';
import { unstable_doesMiddlewareMatch as doesMatch } from 'next/experimental/testing/server';
import { NextRequest } from 'next/server';
import { beforeAll, expect, test } from 'vitest';
import { config, proxy } from './proxy';

beforeAll(() => {
  Object.assign(process.env, {
    CLEARWAY_MODE: 'test',
    APP_ORIGIN: 'http://clinic.test',
    DATABASE_URL: 'postgres://x',
    SMTP_URL: 'smtp://x',
    NEXTAUTH_SECRET: 'for-unit-tests-only-0123456789abcdefgh',
  });
});

const isPage = (address: string) => doesMatch({ config, nextConfig: {}, url: `http://clinic.test${address}` });
const filesUnder = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => path.relative(folder, path.join(parentPath, name)));

test.each([
  ...filesUnder('public').map((file) => `/${file}`),
  ...filesUnder('src/app/.well-known').map((file) => `/.well-known/${path.dirname(file)}`),
  ...filesUnder('src/app/api').flatMap((file) => {
    const folders = path
      .dirname(file)
      .replace(/\[\.\.\.\w+\]/, 'callback/link')
      .replace(/\[\w+\]/, 'answers.save');
    return path.basename(file) === 'route.ts' ? [`/api/${folders}`] : [];
  }),
  '/api/auth/signout',
  '/api/trpc/a.b,c.d',
  '/_next/static/chunks/main.js',
])('%s is no page and is answered without the proxy', (address) => expect(isPage(address)).toBe(false));

test.each([
  '/',
  '/enter',
  '/consultant/visits/a.b',
  '/patient/visits/x.html',
  '/anything.html',
  '/crisis.html.html',
  '/x/crisis.html',
  '/crisisxhtml',
  '/favicon.icon',
  '/icons/',
  '/.well-known/nothing',
  '/api',
  '/api/',
  '/api/nothing',
  '/api/enter',
  '/api/enter/nothing',
  '/api/csp/nothing',
  '/api/trpc',
  '/api/trpc/a/b',
  '/api/auth',
  '/_next/nothing',
  '/_next/staticnothing',
])('%s is answered by a page, which gets its policy', (address) => expect(isPage(address)).toBe(true));

test('what the caller says of nonce and policy is not heard', () => {
  const said = { 'x-nonce': 'chosen', 'content-security-policy': "script-src 'nonce-chosen'", 'x-path': '/evil' };
  const headers = { ...said, 'content-security-policy-report-only': "script-src 'nonce-chosen'" };
  const answer = proxy(new NextRequest('http://clinic.test/enter?x=1', { headers }));
  const passedOn = (name: string) => answer.headers.get(`x-middleware-request-${name}`);
  const nonce = passedOn('x-nonce') ?? '';
  expect(nonce).toMatch(/^[A-Za-z0-9+/]{22}==$/);
  expect(passedOn('x-path')).toBe('/enter?x=1');
  expect(passedOn('content-security-policy')).toContain(`'nonce-${nonce}'`);
  expect(answer.headers.get('content-security-policy')).toBe(passedOn('content-security-policy'));
  expect(answer.headers.get('x-middleware-override-headers')).not.toContain('report-only');
});
