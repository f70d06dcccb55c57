import { consentForms } from '@/domain/answers/consents';
import { askedPlaces } from '@/domain/answers/flow';
import type { Answers } from '@/domain/answers/value';
import type { Locale } from '@/domain/shared/preferences';
import { aCaseWith } from '@/testing/cases';
import { completeAnswers } from '@/testing/complete-answers';
import { addressOf } from '../people/answering';
import { agreeByKeyboard } from '../people/consents';
import { answerByKeyboard } from '../people/intake-by-keyboard';
import { expect, type Person, test } from '../people/test';

const words = {
  en: { begin: 'Begin', send: 'Send to the clinic', sent: 'Thank you. The clinic has your answers.' },
  es: { begin: 'Empezar', send: 'Enviar a la clínica', sent: 'Gracias. La clínica tiene sus respuestas.' },
} as const satisfies Record<Locale, object>;

/** From the first question to the receipt without touching a mouse; each screen is looked at before it is answered. */
async function finishes(patient: Person, locale: Locale, look: (path: string) => Promise<void>) {
  const { page } = patient;
  await patient.open('/patient');
  await patient.press(words[locale].begin);
  await agreeByKeyboard(page, () => look(new URL(page.url()).pathname), locale);
  const screens: string[] = [];
  const onScreen = async (path: string) => {
    screens.push(path);
    await look(path);
  };
  await answerByKeyboard(page, completeAnswers(), { locale, onScreen });
  await look('review');
  await patient.press(words[locale].send);
  await patient.sees(words[locale].sent);
  await look('receipt');
  expect(screens.length).toBeGreaterThan(60);
}

/** Nothing is outside the window to its right, so nobody has to scroll sideways to read a line. */
async function fitsItsWidth({ page }: Person, path: string) {
  const [needed, given] = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth]);
  expect(needed, `${path} needs ${needed} of ${given} pixels`).toBeLessThanOrEqual(given ?? 0);
}

/** "I need help now" is a plain link on this screen, which no script has a part in, and which alerts nobody by itself. */
async function helpIsALink({ page }: Person, path: string) {
  await expect(page.locator('aside.crisis a[href="/patient/help"]'), path).toBeVisible();
}

test('the whole intake in Spanish on a narrow phone, with the keyboard alone and no barrier on any screen', async ({
  arrive,
}) => {
  const patient = await arrive(['patient'], { viewport: { width: 320, height: 640 }, locale: 'es-US' });
  await finishes(patient, 'es', async (path) => {
    await fitsItsWidth(patient, path);
    await patient.findsNoBarrier();
  });
});

/** Every screen that these answers call for, and what is read before them. */
const screensOf = (answers: Answers) => [
  '/patient/begin',
  ...[...consentForms.keys()].map((n) => `/patient/consents/${n + 1}`),
  ...askedPlaces(answers).map(({ section, step }) => `/patient/intake/${section}/${step}`),
  '/patient/intake/review',
];

// A window of 1280 by 800 zoomed to 200 %.
const twiceTheSize = { viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 };

test('at twice the size nothing is cut off, and help is a plain link on every screen', async ({ arrive }) => {
  const patient = await arrive(['patient'], twiceTheSize);
  if (patient.account === null) throw new Error('the patient has an account');
  const look = async (path: string) => {
    await patient.open(path);
    await expect(patient.page.locator('h1').first(), path).toBeVisible();
    expect(new URL(patient.page.url()).pathname).toBe(path);
    await fitsItsWidth(patient, path);
    if (path.startsWith('/patient/intake/')) await helpIsALink(patient, path);
  };

  // The lists of trials and medicines look one way while they are empty, and another once something is in them.
  const listsAreEmpty = completeAnswers({ ...none('trials.list', 'trials.finished', 'medicines.list', 'medicines.finished') });
  await aCaseWith(listsAreEmpty, { patient: patient.account });
  for (const list of ['trials.list', 'medicines.list']) await look(addressOf(list));

  await aCaseWith(completeAnswers(), { patient: patient.account });
  const screens = screensOf(completeAnswers());
  expect(screens.length).toBeGreaterThan(65);
  for (const path of screens) await look(path);
  await patient.press(words.en.send);
  await patient.sees(words.en.sent);
  await fitsItsWidth(patient, 'receipt');
});

const none = (...ids: string[]) => Object.fromEntries(ids.map((id) => [id, undefined]));
