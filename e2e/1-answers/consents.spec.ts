import { readConsents } from '@/server/answers/read-consents';
import { aCaseWith } from '@/testing/cases';
import { completeAnswers } from '@/testing/complete-answers';
import { agreeByKeyboard } from '../people/consents';
import { answerScreen } from '../people/intake-by-keyboard';
import { expect, type Person, test } from '../people/test';

const recordsOf = async ({ account }: Person) => {
  if (account === null) throw new Error('the patient has an account');
  const { records } = await readConsents({ actor: account });
  return records.map(({ kind, answer, withdrawnAt }) => ({ kind, answer, stands: withdrawnAt === null }));
};
type Who = { state: string; keep: string; bornOn?: string };
async function saysWho({ page, press }: Person, { state, keep, bornOn = '1984-03-09' }: Who) {
  await page.locator('[name="about.name"]').fill('Demo Marigold');
  await page.locator('[name="about.birth-date"]').fill(bornOn);
  await page.locator(`[name="about.state"][value="${state}"]`).check();
  await press(keep);
}
const everything = (locale: string) => ({ locale, javaScriptEnabled: false }) as const;

test('by keyboard alone: what it takes, who and where one is, one consent after the other, then the first question', async ({
  patient,
}) => {
  await patient.open('/patient');
  await patient.press('Begin');
  await agreeByKeyboard(patient.page, () => patient.findsNoBarrier());
  expect(await recordsOf(patient)).toHaveLength(4);
});

test('one stops in the middle, and goes on at the next open one; no question comes before', async ({ patient }) => {
  await patient.open('/patient');
  await patient.press('Begin');
  await patient.follow('Go on');
  await answerScreen(patient.page, completeAnswers());
  await patient.press('I agree');
  await patient.page.waitForURL('**/patient/consents/2');
  await patient.follow('Stop for now');
  await patient.sees('A little to read first');
  await patient.follow('Read it');
  await patient.page.waitForURL('**/patient/consents/2');

  await patient.open('/patient/intake/1/2');
  await patient.page.waitForURL('**/patient/consents/2');
  await patient.follow('Back');
  await patient.sees(/You said yes to this on/);
});

test('without script, in Spanish: yes, a no to what may be refused, taken back, agreed again', async ({ arrive }) => {
  const patient = await arrive(['patient'], everything('es'));
  await patient.open('/patient');
  await patient.press('Empezar');
  await patient.sees('Antes de empezar');
  await patient.follow('Seguir');
  await saysWho(patient, { state: 'CA', keep: 'Guardar y seguir' });
  await patient.press('Acepto');
  await patient.press('Acepto');
  await patient.press('He leído esto');
  await patient.sees('Esto lo decide usted');
  const [yes, no] = await Promise.all(
    ['Acepto', 'No, gracias'].map((name) => patient.page.getByRole('button', { name }).boundingBox()),
  );
  expect([no?.width, no?.height]).toEqual([yes?.width, yes?.height]);
  await patient.press('No, gracias');
  await patient.page.waitForURL(/\/patient\/intake\/\d+\/\d+/);

  await patient.open('/patient');
  await patient.follow('Lo que usted aceptó');
  await expect(patient.page.getByRole('heading', { level: 2 })).toHaveCount(4);
  await patient.sees('Acepto que me atiendan por video.');
  await patient.page.getByText('Retirar esto Verse por video').click();
  await patient.sees(/Desde ahora ya no hay video/);
  await patient.press('Sí, retirarlo Verse por video');
  await patient.sees('Lo retiró. Abajo está con su fecha.');
  await patient.sees(/^Retirado el/);
  await patient.follow('Leerlo y aceptar otra vez Verse por video');
  await patient.press('Acepto');
  await patient.page.waitForURL('**/patient/consents');
  expect(await recordsOf(patient)).toMatchObject([
    { kind: 'telehealth', stands: true },
    { kind: 'reminders', answer: 'refused' },
    { kind: 'treatment-information', stands: true },
    { kind: 'privacy', stands: true },
    { kind: 'telehealth', stands: false },
  ]);
});

test('a minor learns it before any consent, with help that fits and a way back; the safety questions stay open', async ({
  patient,
}) => {
  await patient.open('/patient');
  await patient.press('Begin');
  await patient.follow('Go on');
  await saysWho(patient, { state: 'CA', keep: 'Keep and go on', bornOn: '2012-05-01' });
  await patient.page.waitForURL('**/patient/first');
  await patient.sees('This clinic treats people of 18 and older');
  await patient.sees('Trevor Project, for young LGBTQ people');
  await patient.findsNoBarrier();
  expect(await recordsOf(patient)).toEqual([]);
  await patient.open('/patient/consents/1');
  await patient.page.waitForURL('**/patient/first');
  await patient.open('/patient/intake/2/1');
  await patient.page.waitForURL('**/patient/first');
  await patient.follow('Tell the clinic');
  await patient.sees('In which language should we speak with you?');

  await patient.open('/patient/first');
  await patient.follow('I made a mistake in my date of birth');
  await patient.page.locator('[name="about.birth-date"]').fill('1984-05-01');
  await patient.press('Keep and go on');
  await patient.page.waitForURL('**/patient/consents/1');
});

test('who is in another state learns it at once, without script and in Spanish, and may go on', async ({ arrive }) => {
  const patient = await arrive(['patient'], everything('es'));
  await patient.open('/patient');
  await patient.press('Empezar');
  await patient.follow('Seguir');
  await saysWho(patient, { state: 'outside-us', keep: 'Guardar y seguir' });
  await patient.sees('El 911 y el 988 solo funcionan en Estados Unidos.');
  await patient.follow('Elegí mal el lugar');
  await saysWho(patient, { state: 'other-state', keep: 'Guardar y seguir' });
  await patient.sees('El 988 funciona en todos los estados');
  await patient.follow('Voy a estar en California. Seguir');
  await patient.page.waitForURL('**/patient/consents/1');
});

test('language and text size are chosen before anything is asked, without script too', async ({ arrive }) => {
  const patient = await arrive(['patient'], everything('en'));
  await patient.open('/patient/begin');
  const main = patient.page.getByRole('main');
  const size = () => main.locator('h1').evaluate((h1) => Number.parseFloat(getComputedStyle(h1).fontSize));
  const before = await size();
  await main.getByRole('button', { name: 'Largest text' }).click();
  await expect(main.getByRole('button', { name: 'Largest text' })).toHaveAttribute('aria-pressed', 'true');
  expect(await size()).toBeGreaterThan(before);
  await main.getByRole('button', { name: 'Español' }).click();
  await expect(main.getByRole('heading', { level: 1 })).toHaveText('Antes de empezar');
});

test('consents taken back in the middle stop the questions, never the help', async ({ patient }) => {
  if (patient.account === null) throw new Error('the patient has an account');
  await aCaseWith({ 'phq9.1': { kind: 'choice', code: 'several-days' } }, { patient: patient.account });
  await patient.open('/patient/consents');
  await patient.page.getByText('Take this back Who reads your answers').click();
  await patient.press('Yes, take it back Who reads your answers');
  await patient.sees('You took it back. It stands below with its date.');
  await patient.open('/patient/intake/2/2');
  await patient.page.waitForURL('**/patient/consents/2');
  await patient.page.getByRole('link', { name: 'I need help now' }).click();
  await patient.page.waitForURL('**/patient/care');
  await patient.sees(/988/);
});

for (const options of [
  { colorScheme: 'light', viewport: { width: 1440, height: 900 } },
  { colorScheme: 'dark', viewport: { width: 390, height: 844 } },
  { colorScheme: 'light', viewport: { width: 320, height: 640 }, locale: 'es' },
] as const)
  test(`no barrier and nothing cut off: ${options.colorScheme}, ${options.viewport.width} wide`, async ({ arrive }) => {
    const patient = await arrive(['patient'], options);
    if (patient.account === null) throw new Error('the patient has an account');
    const look = async (path: string) => {
      await patient.open(path);
      await patient.findsNoBarrier();
      const width = await patient.page.evaluate(() => document.documentElement.scrollWidth);
      expect(width, path).toBeLessThanOrEqual(options.viewport.width);
    };
    for (const path of ['/patient/begin', '/patient/consents', ...[1, 2, 3, 4].map((n) => `/patient/consents/${n}`)])
      await look(path);
    await aCaseWith({}, { patient: patient.account });
    for (const path of ['/patient', '/patient/consents/1', '/patient/consents']) await look(path);
    for (const one of await patient.page.locator('main details').all()) await one.locator('summary').click();
    await patient.findsNoBarrier();
  });

test('the copy prints as words alone: no buttons, no bars', async ({ patient }) => {
  if (patient.account === null) throw new Error('the patient has an account');
  await aCaseWith({}, { patient: patient.account });
  await patient.open('/patient/consents');
  await patient.page.emulateMedia({ media: 'print' });
  await expect(patient.page.getByText('I agree to be seen by video.')).toBeVisible();
  await expect(patient.page.getByRole('button')).toHaveCount(0);
  await expect(patient.page.getByText('Take this back')).toHaveCount(3);
  for (const one of await patient.page.getByText('Take this back').all()) await expect(one).toBeHidden();
});
