import type { Page } from '@playwright/test';
import type { Answers } from '@/domain/answers/value';
import { aCaseWith, aClaimedCase, aClosedCase, aListedCase, anAskedCase } from '@/testing/cases';
import { completeAnswers } from '@/testing/complete-answers';
import { revisionsOf } from '../people/records';
import { expect, type Person, test } from '../people/test';
import { lendKey } from '../people/visitor';

const canary = 'Heron at the weir';
const about: Answers = Object.fromEntries(Object.entries(completeAnswers()).filter(([id]) => id.startsWith('about.')));

async function aCaseOf(person: Person, answers: Answers = about) {
  if (person.account === null) throw new Error('a visitor has no case');
  return aCaseWith(answers, { patient: person.account });
}
const row = (page: Page, id: string, code: string) => page.locator(`[name="${id}"][value="${code}"]`);
const storageOf = (page: Page) => page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]));

test('the second half of a double tap, and of a key pressed twice, answers no question that nobody has read', async ({
  patient,
}) => {
  const { page } = patient;
  const { caseId } = await aCaseOf(patient);
  for (const [n, gapMs] of [50, 120, 200, 280, 350].entries()) {
    await page.goto(`/patient/intake/2/${n + 1}`);
    await row(page, `phq9.${n + 1}`, 'several-days').click({ trial: true });
    const box = await row(page, `phq9.${n + 1}`, 'several-days').boundingBox();
    if (box === null) throw new Error('no row to tap');
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await page.mouse.click(x, y);
    // The gap is what is tried here: the person waits, not the page.
    await page.evaluate((ms) => new Promise((done) => setTimeout(done, ms)), gapMs);
    await page.mouse.click(x, y);
    await page.waitForURL(`**/patient/intake/2/${n + 2}`);
    await expect(page.locator(`[data-question="phq9.${n + 2}"] :checked`), `${gapMs} ms`).toHaveCount(0);
    expect(await revisionsOf(caseId, `phq9.${n + 1}`), `${gapMs} ms`).toHaveLength(1);
  }
  await test.step('3 3', async () => {
    await expect(row(page, 'phq9.6', 'several-days')).toBeVisible();
    await row(page, 'phq9.6', 'several-days').click({ trial: true });
    await page.keyboard.press('3', { delay: 10 });
    await page.keyboard.press('3', { delay: 10 });
    await page.waitForURL('**/patient/intake/2/7');
    await expect(page.locator('[data-question="phq9.7"] :checked')).toHaveCount(0);
  });
  await test.step('and Back shows what was answered, also by the browser’s own button', async () => {
    await page.goBack();
    await expect(row(page, 'phq9.6', 'more-than-half')).toBeChecked();
  });
  expect(await revisionsOf(caseId, 'phq9.7')).toHaveLength(0);
});

test('what was typed is there after another language, another size, a reload and a new sign-in, and lies sealed', async ({
  patient,
}) => {
  const { page } = patient;
  const { caseId } = await aCaseOf(patient, {});
  await page.goto('/patient/intake/1/1');
  const name = page.locator('[name="about.name"]');
  await name.fill(canary);
  await expect.poll(() => storageOf(page)).toContain('clearway.draft.');
  expect(await storageOf(page)).not.toContain('Heron');
  await patient.press('Español');
  await expect(page.locator('html')).toHaveAttribute('lang', 'es');
  await expect(name).toHaveValue(canary);
  await patient.press('English');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.locator('summary', { hasText: 'Aa' }).click();
  await page.locator('button[name="text"][value="large"]').click();
  await expect(page.locator('html')).toHaveAttribute('data-text', 'large');
  await expect(name).toHaveValue(canary);
  await page.reload();
  await expect(name).toHaveValue(canary);
  await test.step('signed out and in again', async () => {
    await page.context().clearCookies();
    await page.reload();
    await page.waitForURL('**/enter**');
    expect(await storageOf(page)).not.toContain('Heron');
    if (patient.account !== null) await lendKey(page.context(), patient.account);
    await page.goto('/patient/intake/1/1');
    await expect(name).toHaveValue(canary);
  });
  await page.locator('[name="about.birth-date"]').fill('1984-03-09');
  await row(page, 'about.state', 'CA').check();
  await patient.press('Keep and go on');
  await page.waitForURL('**/patient/intake/1/2');
  expect(await revisionsOf(caseId, 'about.name')).toHaveLength(1);
  expect(await storageOf(page)).not.toContain('clearway.draft.');
});

test('a tap before the scripts are there is not "Saved" before it is stored, and counts when they come', async ({ patient }) => {
  const { page } = patient;
  const { caseId } = await aCaseOf(patient);
  let letScriptsCome = () => {};
  const wait = new Promise<void>((come) => (letScriptsCome = come));
  await page.route('**/_next/static/**/*.js', async (route) => {
    await wait;
    await route.continue();
  });
  await page.goto('/patient/intake/2/1', { waitUntil: 'commit' });
  await row(page, 'phq9.1', 'several-days').click();
  await expect(page.getByText('Saved', { exact: true })).toHaveCount(0);
  letScriptsCome();
  await page.waitForURL('**/patient/intake/2/2');
  expect(await revisionsOf(caseId, 'phq9.1')).toHaveLength(1);
});

test('in every form with words they stand after another language and a reload: patients and desks alike', async ({ arrive }) => {
  const [asked, closed, listed] = [await anAskedCase(), await aClosedCase(), await aListedCase({ kinds: ['other'] })];
  const reviewer = await arrive(['reviewer']);
  if (reviewer.account === null) throw new Error('a desk without an account');
  const { caseId } = await aClaimedCase({ reviewer: reviewer.account });
  const patientOf = async (account: Parameters<typeof lendKey>[1]) => {
    const person = await arrive('stranger');
    await lendKey(person.page.context(), account);
    return person;
  };
  const forms: readonly (readonly [person: Person, address: string, field: string, words: string, before?: string])[] = [
    [await patientOf(asked.patient), '/patient/question', '[name="-words"]', canary],
    [await patientOf(closed.patient), '/patient/result', 'textarea[name="reason"]', canary],
    [await patientOf(listed.patient), '/patient/result', 'input[name="note"]', canary],
    [reviewer, `/reviewer/cases/${caseId}`, '#reason', canary, '4'],
    [reviewer, '/reviewer/alerts/on-call', '#from', '2027-03-01T08:00'],
  ];
  for (const [person, address, field, words, key] of forms)
    await test.step(`${address} ${field}`, async () => {
      const { page } = person;
      await page.goto(address);
      if (key !== undefined)
        await expect(async () => {
          await page.keyboard.press(key);
          await expect(page.locator(field)).toBeVisible({ timeout: 1_000 });
        }).toPass();
      // Drafts are sealed by a key that comes a moment after the page.
      await expect(async () => {
        await page.locator(field).fill('');
        await page.locator(field).fill(words);
        await expect.poll(() => storageOf(page), { timeout: 2_000 }).toContain('clearway.draft.');
      }).toPass();
      expect(await storageOf(page)).not.toContain('Heron');
      await page.reload();
      await expect(page.locator(field)).toHaveValue(words);
      const other = page.locator('button[name="locale"][value="es"]');
      if ((await other.count()) > 0) await other.first().click();
      else {
        // A desk takes its language from the sign-in.
        await page.context().addCookies([{ name: 'cw.locale', value: 'es', url: process.env.APP_ORIGIN ?? '' }]);
        await page.reload();
      }
      await expect(page.locator('html')).toHaveAttribute('lang', 'es');
      await expect(page.locator(field)).toHaveValue(words);
    });
});
