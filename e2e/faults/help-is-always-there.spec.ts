import type { Browser, Page } from '@playwright/test';
import { without } from '../control';
import { alertsOf } from '../people/alerts';
import { aPatientAnswering } from '../people/answering';
import { rowsOfPrograms } from '../people/records';
import { expect, test } from '../people/test';
import { lendKey } from '../people/visitor';

const entrances = ['/', '/enter', '/enter/code', '/sign-in', '/about-treatment', '/privacy', '/accessibility', '/nothing-here'];

/** How many rows every table holds, past the signs of life that the worker gives each minute. */
async function everything() {
  const [found] = await rowsOfPrograms<{ all: Record<string, number> }>(
    `SELECT jsonb_object_agg(relname, (xpath('/row/n/text()', query_to_xml(
        format('SELECT count(*) AS n FROM %I.%I', nspname, relname), false, true, '')))[1]::text::int) AS all
       FROM pg_class JOIN pg_namespace n ON n.oid = relnamespace
      WHERE relkind = 'r' AND nspname IN ('public', 'graphile_worker') AND relname NOT IN ('Heartbeat', '_private_known_crontabs', '_prisma_migrations')`,
  );
  return found?.all;
}

/** A browser in which no script runs. */
const withoutScript = (browser: Browser) => browser.newContext({ javaScriptEnabled: false, baseURL: process.env.APP_ORIGIN });

async function expectNumbers(page: Page) {
  await expect(page.getByRole('heading', { level: 1, name: 'Please talk to someone now' })).toBeVisible();
  await expect(page.getByRole('link', { name: /^Call 911/ })).toHaveAttribute('href', 'tel:911');
  await expect(page.getByRole('link', { name: /^Call 988/ }).first()).toHaveAttribute('href', 'tel:988');
  await expect(page.getByRole('link', { name: 'Text 988' })).toHaveAttribute('href', 'sms:988');
}

test('EV4: pressed before sign-in, without script, “I need help now” shows the numbers and leaves no trace', async ({
  browser,
}) => {
  const context = await withoutScript(browser);
  const page = await context.newPage();
  const before = await everything();
  for (const entrance of entrances) {
    await page.goto(entrance);
    await page.getByRole('complementary', { name: 'Crisis help' }).getByRole('link', { name: 'I need help now' }).click();
    await expectNumbers(page);
  }
  // The same as a form, for whoever was signed out meanwhile.
  const reply = await context.request.post('/patient/help', { headers: { 'sec-fetch-site': 'same-origin' }, form: {} });
  expect(new URL(reply.url()).pathname).toBe('/crisis.html');
  expect(await everything()).toEqual(before);
  expect(await context.cookies()).toEqual([]);
  await context.close();
});

test('a signed-in patient without script: the first press shows people and alerts nobody, the second asks for a call', async ({
  browser,
}) => {
  const patient = await aPatientAnswering();
  const context = await withoutScript(browser);
  await lendKey(context, patient.account);
  const page = await context.newPage();
  await page.goto('/patient/intake/1/1');
  await page.setViewportSize({ width: 390, height: 844 });
  await page.getByRole('link', { name: 'I need help now' }).click();
  await page.waitForURL('**/patient/care');
  const main = page.getByRole('main');
  for (const name of [/^Call 911/, /^Call 988/, 'Text 988', 'Chat online'])
    await expect(main.getByRole('link', { name })).toBeInViewport({ ratio: 1 });
  const ask = page.getByRole('button', { name: 'Ask the clinic to call me now' });
  await expect(ask).toBeInViewport({ ratio: 1 });
  expect(await alertsOf(patient.caseId)).toEqual([]);

  // Back to the questions is one tap.
  await page.getByRole('link', { name: 'Go on with the questions' }).click();
  await expect(page.locator('[data-question]').first()).toBeVisible();
  await page.getByRole('link', { name: 'I need help now' }).click();

  await main.getByRole('group', { name: 'Is someone with you?' }).getByRole('radio', { name: 'No', exact: true }).check();
  await page.getByRole('button', { name: 'Send this to the clinic' }).click();
  await expect(main.getByRole('group', { name: 'Is someone with you?' }).getByRole('radio', { name: 'No' })).toBeChecked();
  expect(await alertsOf(patient.caseId)).toEqual([]);

  await ask.click();
  await page.waitForURL('**/patient/care');
  await expect(page.getByText(/aims? to call you by/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Ask the clinic again' })).toBeVisible();
  expect(await alertsOf(patient.caseId)).toMatchObject([{ level: 'STAT', rules: ['S-07'], origin: 'help-now' }]);
  await context.close();
});

test('“not safe” shows 911 first and alerts; without a connection it is kept, says so, and goes out by itself', async ({
  browser,
}) => {
  const patient = await aPatientAnswering();
  const context = await browser.newContext({ baseURL: process.env.APP_ORIGIN });
  await lendKey(context, patient.account);
  const page = await context.newPage();
  await page.goto('/patient/intake/1/1');
  await page.getByRole('link', { name: 'I need help now' }).click();
  await page.waitForURL('**/patient/care');
  const safe = page.getByRole('group', { name: 'Are you safe right now?' });
  await context.setOffline(true);
  await expect(async () => {
    await safe.getByRole('radio', { name: 'Yes, for now' }).check();
    await safe.getByRole('radio', { name: 'No', exact: true }).check();
    await expect(page.getByText('This did not reach the clinic.')).toBeVisible({ timeout: 2_000 });
  }).toPass();
  expect(await alertsOf(patient.caseId)).toEqual([]);
  await context.setOffline(false);
  await expect(page.getByRole('heading', { level: 1, name: 'Please call 911 now' })).toBeVisible({ timeout: 60_000 });
  await expect(page.getByText(/aims? to call you by/)).toBeVisible();
  expect(await alertsOf(patient.caseId)).toMatchObject([{ level: 'STAT', rules: ['S-07'], origin: 'help-now' }]);
  await context.close();
});

test('with the database gone it still shows the numbers', async ({ browser }) => {
  const patient = await aPatientAnswering();
  const context = await withoutScript(browser);
  await lendKey(context, patient.account);
  const page = await context.newPage();
  await page.goto('/patient/intake/1/1');
  await without('database', async () => {
    await page.getByRole('link', { name: 'I need help now' }).click();
    await expectNumbers(page);
    await page.goto('/patient/care');
    await expectNumbers(page);
    await page.goto('/');
    await page.getByRole('link', { name: 'I need help now' }).click();
    await expectNumbers(page);
  });
  await context.close();
});

/** The page of the outage: what is the matter, and since when. */
async function expectAway(page: Page) {
  await expect(page.getByRole('heading', { level: 1, name: 'Our records do not answer just now' })).toBeVisible();
  await expect(page.getByText(/^They have not answered since \d+:\d\d [AP]M P[DS]T\.$/)).toBeVisible();
}

test('a page that cannot be made says what is away and since when, with the crisis line, and comes back by itself', async ({
  browser,
  arrive,
}) => {
  const patient = await aPatientAnswering();
  const context = await browser.newContext({ baseURL: process.env.APP_ORIGIN });
  await lendKey(context, patient.account);
  const admin = await arrive(['admin']);
  const [page, desk] = [await context.newPage(), admin.page];
  await without('database', async () => {
    expect((await page.goto('/patient/intake/1/1'))?.status()).toBe(503);
    await expectAway(page);
    await expect(page.getByRole('link', { name: 'Text 988' })).toHaveAttribute('href', 'sms:988');
    // Opened again, the page about the system itself says it too.
    expect((await desk.goto('/admin/system'))?.status()).toBe(503);
    await expectAway(desk);
    await expect(desk.getByText('Visits go on by phone meanwhile.')).toBeVisible();
  });
  await expect(page.locator('[data-question]').first()).toBeVisible({ timeout: 60_000 });
  await expect(desk.getByRole('heading', { level: 1, name: 'System' })).toBeVisible({ timeout: 60_000 });
  admin.forgive(/status of 503/);
  await context.close();
});
