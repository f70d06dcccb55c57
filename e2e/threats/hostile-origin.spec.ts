import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, type Page, test } from '@playwright/test';
import { aPatient, type TestPerson } from '@/testing/people';
import { rows } from '../people/records';
import { lendKey } from '../people/visitor';

const target = () => process.env.APP_ORIGIN ?? '';
let server: Server;
let port = 0;

test.beforeAll(async () => {
  server = createServer((_, answer) => answer.setHeader('content-type', 'text/html').end('<!doctype html><title>Cats</title>'));
  await new Promise<void>((ready) => server.listen(0, ready));
  port = (server.address() as AddressInfo).port;
});
test.afterAll(() => new Promise<void>((closed) => server.close(() => closed())));

/** Everything of this person and everything that asking could make. */
async function everything({ id, sessionId }: TestPerson) {
  const [found] = await rows<{ state: string }>(
    `SELECT jsonb_build_object(
        'cases', (SELECT count(*) FROM "Case" WHERE "patientId" = $1),
        'session', (SELECT to_jsonb(s) FROM "Session" s WHERE "publicId" = $2),
        'sessions', (SELECT count(*) FROM "Session" WHERE "personId" = $1),
        'trail', (SELECT count(*) FROM "AuditEvent" WHERE "actorId" = $1),
        'links', (SELECT count(*) FROM "SignInLink" WHERE email = 'demo-hostile@example.test'))::text AS state`,
    [id, sessionId],
  );
  return found?.state;
}

const attempts = [
  ['/api/trpc/answers.start', {}],
  ['/api/trpc/session.touch', {}],
  ['/api/auth/signout', {}],
  ['/api/auth/callback/password', { email: 'demo-hostile@example.test', password: 'x' }],
  ['/api/auth/callback/link', { token: 'x' }],
  ['/api/enter/ask', { email: 'demo-hostile@example.test' }],
  ['/api/preferences', { locale: 'es' }],
] as const;

/** A form that another site sends by itself: the browser follows it. */
function submits(page: Page, action: string, fields: object, enctype: string) {
  return page.evaluate(
    ([to, values, type]) => {
      const form = document.createElement('form');
      Object.assign(form, { method: 'post', action: to, enctype: type });
      for (const [name, value] of Object.entries(values as Record<string, string>)) {
        const input = document.createElement('input');
        Object.assign(input, { name, value });
        form.append(input);
      }
      document.body.append(form);
      form.submit();
    },
    [action, fields, enctype] as const,
  );
}

// Another port of the same host counts as the same site: there the cookie is sent, and only the origin check protects.
for (const host of ['127.0.0.1', 'localhost'])
  test(`a page of ${host === 'localhost' ? 'a neighbor on the same host' : 'another site'} changes nothing`, async ({
    browser,
  }) => {
    const patient = await aPatient();
    const context = await browser.newContext();
    await lendKey(context, patient);
    const before = await everything(patient);
    const hostile = `http://${host}:${port}/`;
    const statuses: number[] = [];

    for (const [path, fields] of attempts)
      for (const enctype of ['application/x-www-form-urlencoded', 'multipart/form-data', 'text/plain']) {
        const page = await context.newPage(); // a refusal leaves an error page behind, which is still loading
        await page.goto(hostile);
        const answered = page.waitForResponse((answer) => answer.url() === `${target()}${path}`);
        await submits(page, `${target()}${path}`, fields, enctype);
        statuses.push((await answered).status());
        await page.close();
      }
    expect([...new Set(statuses)]).toEqual([403]);

    const page = await context.newPage();
    await page.goto(hostile);
    for (const [path] of attempts)
      await page.evaluate(async (to) => {
        const body = new FormData();
        body.set('email', 'demo-hostile@example.test');
        const quiet = () => undefined;
        await fetch(to, { method: 'POST', mode: 'no-cors', credentials: 'include', body }).catch(quiet);
        await fetch(to, {
          method: 'POST',
          credentials: 'include',
          headers: { 'content-type': 'application/json' },
          body: '{}',
        }).catch(quiet);
        await fetch(to, { mode: 'no-cors', credentials: 'include' }).catch(quiet);
        await new Promise((done) => {
          const image = new Image();
          image.onload = image.onerror = done;
          image.src = to;
        });
        navigator.sendBeacon(to, body);
      }, `${target()}${path}`);
    for (const [path] of attempts) {
      const visit = await context.newPage();
      await visit.goto(`${target()}${path}`).catch(() => null);
      await visit.close();
    }

    expect(await everything(patient)).toBe(before);
    await context.close();
  });

test('our pages cannot be put into a frame', async ({ browser }) => {
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${port}/`);
  const refused = page.waitForEvent('console', (line) => /frame/i.test(line.text()));
  await page.evaluate((to) => {
    const frame = document.createElement('iframe');
    frame.src = to;
    document.body.append(frame);
  }, `${target()}/enter`);
  await refused;
  expect(await page.frames()[1]?.getByRole('heading').count()).toBe(0);
  await page.close();
});
