import { expect, type Page } from '@playwright/test';
import { consentForms } from '@/domain/answers/consents';
import type { Answers } from '@/domain/answers/value';
import type { Locale } from '@/domain/shared/preferences';
import { completeAnswers } from '@/testing/complete-answers';
import { answerScreen, buttonsIn } from './intake-by-keyboard';

const buttons = {
  en: { goOn: 'Go on', yes: /^(I agree|I have read this)$/ },
  es: { goOn: 'Seguir', yes: /^(Acepto|He leído esto)$/ },
} as const satisfies Record<Locale, object>;

/**
 * Goes from "Begin" over the first screen through what is read before the questions, by keyboard alone, and says yes to
 * everything. `onScreen` is called once on each screen before it is answered; buttons are found by their words.
 */
export async function agreeByKeyboard(
  page: Page,
  onScreen: () => Promise<void> = async () => {},
  locale: Locale = 'en',
  answers: Answers = completeAnswers(),
) {
  await page.waitForURL('**/patient/begin');
  await onScreen();
  await pressFocused(page, page.getByRole('link', { name: buttons[locale].goOn }));
  await page.waitForURL('**/patient/intake/1/1');
  await onScreen();
  await answerScreen(page, answers, buttonsIn(locale));
  for (const n of consentForms.keys()) {
    await page.waitForURL(`**/patient/consents/${n + 1}`);
    await onScreen();
    await pressFocused(page, page.getByRole('button', { name: buttons[locale].yes }));
  }
  await page.waitForURL(/\/patient\/intake\/\d+\/\d+/);
}

const mostStops = 60;

/** Tabs until the focus rests on it and presses Enter: what Tab does not reach, the keyboard cannot reach. */
async function pressFocused(page: Page, what: ReturnType<Page['getByRole']>) {
  await expect(what).toBeVisible();
  for (let stop = 0; stop < mostStops; stop++) {
    if (await what.evaluate((element) => element === document.activeElement)) return page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab did not reach what was looked for on ${page.url()}`);
}
