import type { Locale } from '@/domain/shared/preferences';
import { phq9 } from '@/domain/instruments/phq-9';
import { aCaseWith } from '@/testing/cases';
import { completeAnswers } from '@/testing/complete-answers';
import { agrees } from '@/testing/consents';
import { addressOf, gateAnswers } from '../people/answering';
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

/** Nothing stands outside the window to its right, so nobody has to scroll sideways to read a line. */
async function fitsItsWidth({ page }: Person, path: string) {
  const [needed, given] = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth]);
  expect(needed, `${path} needs ${needed} of ${given} pixels`).toBeLessThanOrEqual(given ?? 0);
}

/** "I need help now" is a form of its own on this screen, which no script has a part in. */
async function helpIsAForm({ page }: Person, path: string) {
  const form = page.locator('aside.crisis form[action="/patient/help"][method="post"]');
  await expect(form.locator('button[type="submit"]'), path).toBeVisible();
}

test('the whole intake in Spanish on a narrow phone, with the keyboard alone and no barrier on any screen', async ({
  arrive,
}) => {
  test.setTimeout(420_000);
  const patient = await arrive(['patient'], { viewport: { width: 320, height: 640 }, locale: 'es-US' });
  await finishes(patient, 'es', async (path) => {
    await fitsItsWidth(patient, path);
    await patient.findsNoBarrier();
  });
});

test('the whole intake at twice the size: nothing is cut off, and help is a plain form on every screen', async ({ arrive }) => {
  test.setTimeout(420_000);
  // A window of 1280 by 800 zoomed to 200 %.
  const patient = await arrive(['patient'], { viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 });
  await finishes(patient, 'en', async (path) => {
    await fitsItsWidth(patient, path);
    if (path.startsWith('/patient/intake/')) await helpIsAForm(patient, path);
  });
});

test('a screen reader hears the PHQ-9 question by question: where one is, the question, its answers, and that they are kept', async ({
  arrive,
}) => {
  test.setTimeout(120_000);
  const patient = await arrive(['patient']);
  const { page, account } = patient;
  if (account === null) throw new Error('a patient has an account');
  await agrees(account);
  await aCaseWith(gateAnswers(), { patient: account });
  await patient.open(addressOf('phq9.1'));

  // Skip link, help, where one is, the question, who reads it: the order in which the page is read.
  await expect(page.locator('body')).toMatchAriaSnapshot(`
    - link "Skip to the question"
    - complementary "Crisis help":
      - button "I need help now"
    - banner:
      - link "Stop for now"
    - navigation "Sections":
      - list:
        - listitem:
          - link "About you"
          - text: ", answered"
        - listitem: Your mood
    - main:
      - group:
        - heading [level=1]
        - status
        - radio
      - link "Back"
      - status:
        - paragraph: Saved
    - complementary "Who reads this"
    - contentinfo
  `);
  await expect(page.locator('[aria-current="step"]')).toHaveText('Your mood');

  await test.step('nothing chosen is said, and the keyboard stays at the answers', async () => {
    await page.keyboard.press('Enter');
    await expect(page.getByRole('group')).toHaveAccessibleDescription(/^Please choose or write an answer\./);
    await expect(page.locator(':focus')).toHaveAccessibleName('Not at all');
  });

  for (const [n, { id, text, options }] of phq9.items.entries()) {
    // One problem, so that the question about difficulty is asked, and otherwise none.
    const chosen = options[n === 0 ? 1 : 0].label;
    await test.step(id, async () => {
      await expect(page.getByRole('group')).toHaveAccessibleName(new RegExp(`${escaped(text)}$`));
      if (n < 9) await expect(page.getByRole('group')).toHaveAccessibleName(new RegExp(`^${escaped(phq9.stem)}`));
      await expect(page.getByRole('group')).toMatchAriaSnapshot(
        [
          '- group:',
          `  - heading ${JSON.stringify(text)} [level=1]`,
          '  - status',
          ...options.map(({ label }) => `  - radio ${JSON.stringify(label)}`),
          '  - radio "I’d rather not say"',
        ].join('\n'),
      );
      // Brought here without a new page: the reader stands at the answers and so hears the question they belong to.
      await expect(page.locator(':focus')).toHaveRole('radio');
      await page.getByRole('radio', { name: chosen, exact: true }).click();
      await expect(page.getByRole('group')).not.toHaveAccessibleName(new RegExp(`${escaped(text)}$`));
      await expect(page.locator('main').getByRole('status').last()).toHaveText('Saved');
    });
  }

  await test.step('on the way back the answer that stands is told as chosen', async () => {
    await patient.follow('Back');
    await expect(page.getByRole('radio', { name: phq9.items[9].options[0].label, exact: true })).toBeChecked();
    await expect(page.locator(':focus')).toBeChecked();
  });
});

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
