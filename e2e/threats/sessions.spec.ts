import { randomUUID } from 'node:crypto';
import { expect, test } from '@playwright/test';
import { aPatient, aReviewer } from '@/testing/people';
import { callApi } from '../people/answering';
import { rows } from '../people/records';
import { cookiesOf, lendKey, letterTo, postForm } from '../people/visitor';

const origin = () => process.env.APP_ORIGIN ?? '';
const anAddress = () => `demo-${randomUUID()}@example.test`;

/** Asks for a link and waits for the letter. */
async function askedFor(email: string) {
  const answer = await postForm('/api/enter/ask', { email });
  expect(answer.status).toBe(303);
  await expect.poll(() => letterTo(email), { timeout: 60_000 }).not.toBeNull();
  return { cookie: cookiesOf(answer), ...((await letterTo(email)) ?? { token: '', code: '' }) };
}

test('a copied cookie is nothing at the next call after sign-out, and its stream ends within two seconds', async ({
  browser,
}) => {
  const reviewer = await aReviewer();
  const stream = await fetch(`${origin()}/api/trpc/queue.changes`, { headers: reviewer.headers });
  expect(stream.headers.get('content-type')).toContain('text/event-stream');
  const reader = stream.body?.getReader();
  await reader?.read(); // it has begun
  expect((await callApi(reviewer, 'queue.list', undefined)).status).toBe(200);

  const context = await browser.newContext();
  await lendKey(context, reviewer);
  const page = await context.newPage();
  await page.goto(`${origin()}/enter`);
  const signedOut = page.waitForResponse((answer) => answer.url().endsWith('/api/auth/signout'));
  await page.evaluate(() => {
    const form = document.createElement('form');
    form.method = 'post';
    form.action = '/api/auth/signout';
    document.body.append(form);
    form.submit();
  });
  expect((await signedOut).status()).toBe(303);
  // It ends at the word of the sign-out: what it would see when it looks again is proved in live-stream.db.test.ts.
  let part = await reader?.read();
  while (part !== undefined && !part.done) part = await reader?.read();

  expect((await callApi(reviewer, 'queue.list', undefined)).status).toBe(401);
  await page.waitForLoadState();
  expect(await context.cookies()).toEqual([]);
  await context.close();
});

test('one link, fifty uses at once, one session', async () => {
  const email = anAddress();
  const { cookie, token } = await askedFor(email);
  const uses = await Promise.all(Array.from({ length: 50 }, () => postForm('/api/auth/callback/link', { token }, cookie)));
  const entered = uses.filter((answer) => answer.headers.get('location') === '/patient');
  expect(entered).toHaveLength(1);
  const [sessions] = await rows<{ count: number }>(
    'SELECT count(*)::int AS count FROM "Session" s JOIN "Person" p ON p.id = s."personId" WHERE p.email = $1',
    [email],
  );
  expect(sessions?.count).toBe(1);
});

test('programs that look at links before their reader use nothing up', async ({ browser }) => {
  const email = anAddress();
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${origin()}/enter`);
  await page.getByLabel('Your e-mail address').fill(email);
  await page.getByRole('button', { name: 'Send me the link' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Check your e-mail');
  await expect.poll(() => letterTo(email), { timeout: 60_000 }).not.toBeNull();
  const { token } = (await letterTo(email)) ?? { token: '' };

  for (let time = 0; time < 5; time++)
    for (const method of ['GET', 'HEAD'])
      for (const path of [
        '/enter/open',
        `/enter/open?token=${token}`,
        '/api/auth/callback/link',
        `/api/auth/callback/link?token=${token}`,
      ])
        await fetch(`${origin()}${path}`, { method });
  const scanner = await browser.newContext(); // even one that runs the page's script
  const scanning = await scanner.newPage();
  await scanning.goto(`${origin()}/enter/open#${token}`);
  await expect(scanning.getByRole('button', { name: 'Sign me in' })).toBeVisible();
  // In a browser that did not ask, the button opens nothing either.
  await scanning.getByRole('button', { name: 'Sign me in' }).click();
  await expect(scanning.getByText('The link did not open here.')).toBeVisible();
  await scanner.close();

  await page.goto(`${origin()}/enter/open#${token}`);
  await page.getByRole('button', { name: 'Sign me in' }).click();
  await page.waitForURL((url) => url.pathname.startsWith('/patient'));
  expect((await context.cookies()).map(({ name, httpOnly, sameSite }) => ({ name, httpOnly, sameSite }))).toContainEqual({
    name: 'cw.session',
    httpOnly: true,
    sameSite: 'Lax',
  });
  await context.close();
});

test('without script a patient comes in by typing the code', async ({ browser }) => {
  const email = anAddress();
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${origin()}/enter`);
  await page.getByLabel('Your e-mail address').fill(email);
  await page.getByRole('button', { name: 'Send me the link' }).click();
  await expect.poll(() => letterTo(email), { timeout: 60_000 }).not.toBeNull();
  await page.getByLabel('The code').fill('AAAA-2222');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByText('This code does not fit')).toBeVisible();
  await page.getByLabel('The code').fill(((await letterTo(email))?.code ?? '').toLowerCase());
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.waitForURL((url) => url.pathname.startsWith('/patient'));
  await context.close();
});

test('eleven calls in one request are refused whole', async () => {
  const patient = await aPatient();
  const paths = (count: number) => Array.from({ length: count }, () => 'answers.start').join(',');
  const cases = async () =>
    (await rows<{ count: number }>('SELECT count(*)::int AS count FROM "Case" WHERE "patientId" = $1', [patient.id]))[0]?.count;
  expect((await callApi(patient, paths(11), undefined)).status).toBe(400);
  expect(await cases()).toBe(0);
  expect((await callApi(patient, paths(10), undefined)).status).toBe(200);
  expect(await cases()).toBe(1);
});

test('a letter’s link leads to this site whatever host a request claims', async () => {
  const email = anAddress();
  const headers = new Headers({ 'sec-fetch-site': 'same-origin', 'x-forwarded-host': 'evil.test', 'x-forwarded-proto': 'https' });
  await fetch(`${origin()}/api/enter/ask`, { method: 'POST', headers, body: new URLSearchParams({ email }), redirect: 'manual' });
  await expect.poll(() => letterTo(email), { timeout: 60_000 }).not.toBeNull();
  const [letter] = await rows<{ text: string }>('SELECT text FROM "DemoMail" WHERE "to" = $1', [email]);
  expect(letter?.text).toContain(`${origin()}/enter/open#`);
  expect(letter?.text).not.toContain('evil.test');
});
