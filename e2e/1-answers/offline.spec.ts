import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import type { Answers, AnswerValue } from '@/domain/answers/value';
import { aCaseWith } from '@/testing/cases';
import { completeAnswers } from '@/testing/complete-answers';
import { callApi } from '../people/answering';
import { revisionsOf, rows } from '../people/records';
import { expect, type Person, test } from '../people/test';
import { lendKey } from '../people/visitor';

const canary = 'Heron Riverstone';
const complete = completeAnswers();
const sectionsOf = (...prefixes: string[]): Answers =>
  Object.fromEntries(Object.entries(complete).filter(([id]) => prefixes.some((prefix) => id.startsWith(prefix))));
const noNetwork = /ERR_INTERNET_DISCONNECTED|ERR_FAILED/;

async function aCaseOf(person: Person, answers: Answers = {}) {
  if (person.account === null) throw new Error('a visitor has no case');
  return { account: person.account, ...(await aCaseWith(answers, { patient: person.account })) };
}

/** Opens the first screen and waits until the page holds what it needs without a connection: the worker comes last. */
async function settle({ page }: Person, path: string) {
  await page.goto(path);
  await page.evaluate(async () => void (await navigator.serviceWorker.ready));
}

const choose = (page: Page, questionId: string, code: string) => page.locator(`[name="${questionId}"][value="${code}"]`).click();
const asks = (page: Page, questionId: string) => expect(page.locator(`[data-question="${questionId}"]`)).toBeVisible();

/** Everything that lies in this browser for our origin, as one text. */
const storageOf = (page: Page) =>
  page.evaluate(async () => {
    const parts = [JSON.stringify({ ...localStorage }), JSON.stringify({ ...sessionStorage })];
    for (const name of await caches.keys())
      for (const request of await (await caches.open(name)).keys())
        parts.push(request.url, await ((await caches.match(request)) ?? new Response()).text());
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((resolve) => {
        const opening = indexedDB.open(name);
        opening.onsuccess = () => resolve(opening.result);
      });
      for (const store of database.objectStoreNames) {
        const all = await new Promise<object[]>((resolve) => {
          const reading = database.transaction(store).objectStore(store).getAll();
          reading.onsuccess = () => resolve(reading.result);
        });
        for (const value of all.flatMap((row) => Object.values(row)))
          parts.push(
            value instanceof ArrayBuffer || ArrayBuffer.isView(value)
              ? new TextDecoder('latin1').decode(value)
              : value instanceof CryptoKey
                ? 'a key lies here'
                : String(value),
          );
      }
      database.close();
    }
    return parts.join('\n');
  });

/** Which answers were stored, each save once, in the order in which they came. */
const savedIn = (caseId: string) =>
  rows<{ questionId: string; value: unknown }>(
    'SELECT "questionId", value FROM "AnswerRevision" WHERE "caseId" = $1 ORDER BY "savedAt", "questionId"',
    [caseId],
  );

test('eleven answers without a connection: unreadable on the phone, and then all there, once and in order', async ({
  patient,
}) => {
  const { page } = patient;
  const { caseId } = await aCaseOf(patient);
  await settle(patient, '/patient/intake/1/1');
  await page.context().setOffline(true);

  await page.locator('[name="about.name"]').fill(canary);
  await page.locator('[name="about.birth-date"]').fill('1984-03-09');
  await page.locator('[name="about.state"][value="CA"]').check();
  await patient.press('Keep and go on');
  await choose(page, 'about.sex', 'F');
  await asks(page, 'about.language');
  await patient.sees('Saved on this phone, will send itself. Waiting: 4');
  await patient.findsNoBarrier();
  await test.step('what was chosen shows when going back', async () => {
    await patient.follow('Back');
    await expect(page.locator('[name="about.sex"][value="F"]')).toBeChecked();
    await choose(page, 'about.sex', 'F');
  });
  await choose(page, 'about.language', 'en');
  await page.locator('[name="about.place"]').fill(`${canary}, at the water`);
  await patient.press('Keep and go on');
  await page.locator('[name="about.phone"]').fill('(626) 555-0142');
  await page.locator('[name="about.may-text"][value="yes"]').check();
  await patient.press('Keep and go on');
  await choose(page, 'about.contact', 'no-one');
  await choose(page, 'about.alone', 'someone-here');
  await choose(page, 'about.not-watched', 'understood');
  await asks(page, 'phq9.1');
  await patient.sees('Waiting: 11');

  const dump = await storageOf(page);
  for (const word of [canary, 'about.', '555-0142', 'no-one', 'someone-here', 'understood', caseId, 'a key lies here'])
    expect(dump, word).not.toContain(word);
  expect(dump.length).toBeGreaterThan(1_000); // the ciphertext is there
  expect(await savedIn(caseId)).toEqual([]);

  await page.context().setOffline(false);
  await patient.sees('All sent');
  const saved = await savedIn(caseId);
  expect(saved.map(({ questionId }) => questionId)).toEqual([
    ...['about.name', 'about.birth-date', 'about.state', 'about.sex', 'about.language', 'about.place'],
    ...['about.phone', 'about.may-text', 'about.contact', 'about.alone', 'about.not-watched'],
  ]);
  expect(saved.map(({ value }) => value)).toContainEqual({ kind: 'text', text: `${canary}, at the water` });

  await test.step('and the intake goes on with the server', async () => {
    await choose(page, 'phq9.1', 'several-days');
    await page.waitForURL('**/patient/intake/2/2');
    expect(await savedIn(caseId)).toHaveLength(12);
  });
  patient.forgive(noNetwork);
});

test('a reply that is lost after the answer was stored: sent again, it is there once', async ({ patient }) => {
  const { page } = patient;
  const { caseId } = await aCaseOf(patient, sectionsOf('about.'));
  await settle(patient, '/patient/intake/2/1');
  let tries = 0;
  await page.route('**/api/trpc/answers.save', async (route) => {
    await route.fetch();
    if (tries++ === 0) await route.abort();
    else await route.continue();
  });
  await choose(page, 'phq9.1', 'several-days');
  await patient.sees('All sent');
  expect(tries).toBe(2);
  expect(await revisionsOf(caseId, 'phq9.1')).toHaveLength(1);
  patient.forgive(noNetwork);
});

test('a grave answer without a connection: help is there at once, and the clinic is alerted once it can be reached', async ({
  patient,
}) => {
  const { page } = patient;
  const { caseId } = await aCaseOf(patient, sectionsOf('about.', 'phq9.', 'gad7.'));
  await settle(patient, '/patient/intake/3/1');
  await page.context().setOffline(true);

  await choose(page, 'asq.1', 'yes');
  await expect(page.getByRole('heading', { name: 'Please talk to someone now' })).toBeFocused();
  await expect(page.getByRole('main').getByRole('link', { name: /Call 988/ })).toHaveAttribute('href', 'tel:988');
  await expect(page.getByRole('main').getByRole('link', { name: 'Text 988' })).toHaveAttribute('href', 'sms:988');
  await patient.sees('nobody at the clinic has seen this answer yet');
  await patient.findsNoBarrier();
  await patient.press('Go on with the questions');
  for (const id of ['asq.2', 'asq.3', 'asq.4']) await choose(page, id, 'no');
  await choose(page, 'asq.5', 'yes');
  await expect(page.getByRole('main').getByRole('link', { name: /Call 911/ })).toBeVisible();
  await patient.sees('The questions have stopped here');
  await expect(page.getByRole('button', { name: 'Go on with the questions' })).toHaveCount(0);
  await expect(page.locator('[data-question]:visible')).toHaveCount(0);
  expect(await rows('SELECT 1 FROM "Alert" WHERE "caseId" = $1', [caseId])).toEqual([]);

  await page.context().setOffline(false);
  await page.waitForURL('**/patient/care');
  expect(await rows('SELECT level FROM "Alert" WHERE "caseId" = $1', [caseId])).toEqual([{ level: 'STAT' }]);
  patient.forgive(noNetwork);
});

test('two devices at once: the slower one is shown both answers and chooses', async ({ patient }) => {
  const { page } = patient;
  const { caseId, account } = await aCaseOf(patient, sectionsOf('about.'));
  const answersElsewhere = async (questionId: string, value: AnswerValue) => {
    const save = { caseId, saveId: randomUUID(), questionId, value, basedOnRevision: 0, locale: 'en' };
    expect((await callApi(account, 'answers.save', save)).status).toBe(200);
  };

  await test.step('their own answer, over the newer one', async () => {
    await settle(patient, '/patient/intake/2/1');
    await answersElsewhere('phq9.1', { kind: 'choice', code: 'nearly-every-day' });
    await choose(page, 'phq9.1', 'not-at-all');
    await expect(page.getByRole('heading', { name: 'You answered this on two devices' })).toBeFocused();
    await patient.sees(/On another device you answered “Nearly every day” \(.+\)\. Here you chose “Not at all”/);
    await patient.findsNoBarrier();
    await patient.press('Use “Not at all”');
    await page.waitForURL('**/patient/intake/2/2');
    expect((await savedIn(caseId)).slice(-2).map(({ value }) => value)).toEqual([
      { kind: 'choice', code: 'nearly-every-day' },
      { kind: 'choice', code: 'not-at-all' },
    ]);
  });

  await test.step('or the other one, which was answered while this phone had no connection', async () => {
    await page.context().setOffline(true);
    await choose(page, 'phq9.2', 'not-at-all');
    await asks(page, 'phq9.3');
    await answersElsewhere('phq9.2', { kind: 'choice', code: 'several-days' });
    await page.context().setOffline(false);
    await patient.follow('Look at both');
    await patient.press('Keep “Several days”');
    await page.waitForURL('**/patient/intake/2/3');
    expect(await revisionsOf(caseId, 'phq9.2')).toHaveLength(1);
  });

  await test.step('a whole list against a whole list', async () => {
    await patient.open('/patient/intake/7/1');
    await expect(page.getByLabel('What is it called?')).toBeVisible();
    const medicine = { id: randomUUID(), name: 'Lithium', doseMgPerDay: 900, howOften: 'daily' as const };
    await answersElsewhere('medicines.list', { kind: 'medicines', medicines: [medicine] });
    await page.getByLabel('What is it called?').fill('Lisinopril');
    await patient.press('Add it');
    await patient.sees(/On another device you answered “Lithium” .+ Here you chose “Lisinopril”/);
    await patient.press('Keep “Lithium”');
    await expect.poll(() => revisionsOf(caseId, 'medicines.list')).toHaveLength(1);
  });
  patient.forgive(noNetwork);
});

test('the tab is closed while answers wait; opened again and signed in, they go out', async ({ patient, arrive }) => {
  const { account, caseId } = await aCaseOf(patient, sectionsOf('about.'));
  const context = patient.page.context();
  await settle(patient, '/patient/intake/2/1');
  await context.setOffline(true);
  await choose(patient.page, 'phq9.1', 'several-days');
  await choose(patient.page, 'phq9.2', 'not-at-all');
  await patient.sees('Waiting: 2');
  // Before the tab goes: as it closes, the browser lifts its being offline for a moment, and what slips out then must find no session.
  await context.clearCookies();
  await patient.page.close();
  await context.setOffline(false);

  const page = await context.newPage();
  await test.step('somebody else who signs in on this phone sees nothing and sends nothing', async () => {
    const other = await arrive(['patient']);
    const { account: stranger } = await aCaseOf(other, sectionsOf('about.'));
    await lendKey(context, stranger);
    await page.goto('/patient');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByText('Waiting:')).toHaveCount(0);
    await context.clearCookies();
    expect(await revisionsOf(caseId, 'phq9.1')).toEqual([]);
  });

  await test.step('whoever signs out while they wait is warned', async () => {
    await lendKey(context, account);
    await page.route('**/api/trpc/answers.save', (route) => route.abort());
    await page.goto('/patient');
    await expect(page.getByText('Waiting: 2')).toBeVisible();
    await page.getByRole('button', { name: 'Sign out' }).click();
    await expect(page.getByRole('dialog')).toContainText('have not reached the clinic yet: 2');
    await page.getByRole('button', { name: 'Stay signed in' }).click();
    await page.unroute('**/api/trpc/answers.save');
  });

  await expect(page.getByText('Waiting:')).toHaveCount(0);
  expect((await savedIn(caseId)).slice(-2).map(({ questionId }) => questionId)).toEqual(['phq9.1', 'phq9.2']);
  patient.forgive(noNetwork); // last, for the page that was closed asked again until then
});

test('a reload without a connection says so in both languages, with the numbers to call', async ({ patient }) => {
  const { page } = patient;
  await aCaseOf(patient, sectionsOf('about.'));
  await settle(patient, '/patient/intake/2/1');
  await page.context().setOffline(true);
  await page.reload();
  await expect(page.getByRole('heading', { name: 'You are offline' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'No tiene conexión' })).toBeVisible();
  await patient.findsNoBarrier();
  await patient.follow('More people to talk to');
  await expect(page.getByRole('heading', { name: 'Please talk to someone now' })).toBeVisible();
  patient.forgive(noNetwork);
});
