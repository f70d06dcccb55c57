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

test('a signed-in patient without script presses it on a question: a STAT alert, and people to talk to', async ({ browser }) => {
  const patient = await aPatientAnswering();
  const context = await withoutScript(browser);
  await lendKey(context, patient.account);
  const page = await context.newPage();
  await page.goto('/patient/intake/1/1');
  await page.getByRole('button', { name: 'I need help now' }).click();
  await page.waitForURL('**/patient/care');
  await expect(page.getByRole('link', { name: /988/ }).first()).toBeVisible();
  expect(await alertsOf(patient.caseId)).toMatchObject([{ level: 'STAT', rules: ['S-07'], origin: 'help-now' }]);
  await context.close();
});

test('with the database gone it still shows the numbers', async ({ browser }) => {
  test.setTimeout(120_000);
  const patient = await aPatientAnswering();
  const context = await withoutScript(browser);
  await lendKey(context, patient.account);
  const page = await context.newPage();
  await page.goto('/patient/intake/1/1');
  await without('database', async () => {
    await page.getByRole('button', { name: 'I need help now' }).click();
    await expectNumbers(page);
    await page.goto('/');
    await page.getByRole('link', { name: 'I need help now' }).click();
    await expectNumbers(page);
  });
  await context.close();
});

test('a page that cannot be made says so in words, with the crisis line, and comes back by itself with one press', async ({
  browser,
}) => {
  test.setTimeout(120_000);
  const patient = await aPatientAnswering();
  const context = await browser.newContext({ baseURL: process.env.APP_ORIGIN });
  await lendKey(context, patient.account);
  const page = await context.newPage();
  await without('database', async () => {
    await page.goto('/patient/intake/1/1');
    await expect(page.getByRole('heading', { level: 1, name: 'Something went wrong on our side' })).toBeVisible();
    await expect(page.getByRole('link', { name: 'text 988' })).toHaveAttribute('href', 'sms:988');
  });
  await expect(async () => {
    await page.getByRole('button', { name: 'Try again' }).click({ timeout: 2_000 });
    await expect(page.locator('[data-question]').first()).toBeVisible({ timeout: 5_000 });
  }).toPass({ timeout: 60_000 });
  await context.close();
});
