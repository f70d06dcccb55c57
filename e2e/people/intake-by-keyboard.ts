import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import type { Answers, AnswerValue, ReportedTrial } from '@/domain/answers/value';
import type { Locale } from '@/domain/shared/preferences';

const mostStops = 120;

/** What the buttons of the intake say. */
export function buttonsIn(locale: Locale) {
  const read = (file: string) => JSON.parse(readFileSync(`messages/${locale}/${file}.json`, 'utf8'));
  const [intake, { ledger, medicines }] = [read('intake'), read('intake-lists')];
  return {
    keep: intake.keep,
    keepTrial: ledger.keep,
    add: ledger.add,
    thatIsAll: ledger.finish,
    takesNone: medicines.none,
  } as Record<'keep' | 'keepTrial' | 'add' | 'thatIsAll' | 'takesNone', string>;
}
type Buttons = ReturnType<typeof buttonsIn>;

/** Presses Tab until the focus rests where asked. A place that Tab does not reach is a place the keyboard cannot reach. */
async function tabTo(page: Page, what: { name: string } | { button: string }) {
  for (let stop = 0; stop < mostStops; stop++) {
    const isThere = await page.evaluate((wanted) => {
      const on = document.activeElement;
      if ('name' in wanted)
        return on instanceof HTMLInputElement || on instanceof HTMLTextAreaElement ? on.name === wanted.name : false;
      return on instanceof HTMLButtonElement && on.textContent?.trim() === wanted.button;
    }, what);
    if (isThere) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reached ${JSON.stringify(what)} on ${page.url()}`);
}

/** Chooses a row of a group of radio buttons with Tab, Space and the arrow keys. */
async function choose(page: Page, name: string, code: string) {
  await tabTo(page, { name });
  await page.keyboard.press('Space');
  for (let row = 0; row < 20; row++) {
    const chosen = await page.evaluate(
      (group) => new FormData(document.querySelector(`[name="${group}"]`)?.closest('form') ?? undefined).get(group),
      name,
    );
    if (chosen === code) return;
    await page.keyboard.press('ArrowDown');
  }
  throw new Error(`no row ${code} in ${name}`);
}

async function write(page: Page, name: string, text: string) {
  await tabTo(page, { name });
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type(text);
}

async function press(page: Page, button: string) {
  await tabTo(page, { button });
  await page.keyboard.press('Enter');
}

async function tick(page: Page, name: string) {
  await tabTo(page, { name });
  await page.keyboard.press('Space');
}

/** Fills in one question as a person with a keyboard would; the screen is sent by whoever calls. */
async function fill(page: Page, questionId: string, value: AnswerValue) {
  switch (value.kind) {
    case 'choice':
      return choose(page, questionId, value.code);
    case 'choices':
      for (const code of value.codes) await tick(page, `${questionId}.${code}`);
      return;
    case 'text':
      return write(page, questionId, value.text);
    case 'date':
      return writeDate(page, questionId, value.date);
    case 'number':
      return writeMeasure(page, questionId, value.number);
    case 'bloodPressure':
      await write(page, `${questionId}.systolic`, String(value.systolicMmHg));
      return write(page, `${questionId}.diastolic`, String(value.diastolicMmHg));
    case 'unknown':
    case 'declined':
      return tick(page, `${questionId}.${value.kind}`);
    case 'trials':
    case 'medicines':
      throw new Error('lists have screens of their own');
  }
}

async function writeDate(page: Page, questionId: string, date: string) {
  const [year = '', month = '', day = ''] = date.split('-');
  const inOne = await page.locator(`[name="${questionId}"]`).count();
  if (inOne > 0) {
    await tabTo(page, { name: questionId });
    return page.keyboard.type(`${month}${day}${year}`);
  }
  for (const [part, text] of Object.entries({ month, day, year }))
    await write(page, `${questionId}.${part}`, String(Number(text)));
}

async function writeMeasure(page: Page, questionId: string, number: number) {
  if ((await page.locator(`[name="${questionId}.months"]`).count()) > 0)
    return write(page, `${questionId}.months`, String(number));
  return write(page, questionId, String(number));
}

async function tellTrial(page: Page, { name, doseMgPerDay, weeks }: ReportedTrial, { keepTrial }: Buttons) {
  await write(page, 'name', name);
  await press(page, keepTrial);
  await write(page, 'dose-other', String(doseMgPerDay));
  await choose(page, 'weeks', Number(weeks) >= 6 ? '6' : '4');
  await press(page, keepTrial);
  await choose(page, 'better', '20');
  await choose(page, 'most-days', 'yes');
  await choose(page, 'why', 'inefficacy');
  await choose(page, 'episode', 'yes');
  await press(page, keepTrial);
}

async function tellTrials(page: Page, trials: readonly ReportedTrial[], buttons: Buttons) {
  for (const [n, trial] of trials.entries()) {
    if (n > 0) await press(page, buttons.add);
    await tellTrial(page, trial, buttons);
    await expect(page.getByRole('heading', { name: trial.name })).toBeVisible();
  }
  await press(page, buttons.thatIsAll);
}

/** Where the intake stands: the screen's address and which questions it asks. */
export const screenOf = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-question]')].flatMap(({ dataset }) => dataset.question ?? []),
  );

/** A question takes no key before it has been on the screen for a moment. */
export const hasBeenSeen = (page: Page) =>
  expect
    .poll(() =>
      page.evaluate(() => document.getAnimations().some((one) => 'animationName' in one && one.animationName === 'not-yet-seen')),
    )
    .toBe(false);

type Given = {
  /** The language of the pages: buttons are found by their words. */
  locale?: Locale;
  /** Where to stop: the address of the first screen that is left as it is; the review without one. */
  until?: string;
  /** Called once on each screen before it is answered. */
  onScreen?: (path: string) => Promise<void>;
};

/** Answers every screen from the present one to the review, or to another address, by keyboard alone. */
export async function answerByKeyboard(page: Page, answers: Answers, { locale = 'en', until, onScreen }: Given = {}) {
  const buttons = buttonsIn(locale);
  for (;;) {
    const path = new URL(page.url()).pathname;
    if (path.endsWith('/review') || path === until) return;
    await isOpen(page);
    await onScreen?.(path);
    await answerScreen(page, answers, buttons);
    await page.waitForURL((url) => url.pathname !== path);
  }
}

/** Its address comes before its questions do: on a busy machine a page may have the one without the other. */
const isOpen = (page: Page) => page.locator('main :is([data-question], form)').first().waitFor();

/** Answers the screen that is open, or opening, and sends it. */
export async function answerScreen(page: Page, answers: Answers, buttons: Buttons = buttonsIn('en')) {
  await page.waitForURL(/\/patient\/intake\/\d+\/\d+/);
  await isOpen(page);
  await hasBeenSeen(page);
  const asked = await screenOf(page);
  const trials = answers['trials.list'];
  if (asked.length === 0) {
    const isLedger = (await page.locator('#known-agents, #adding').count()) > 0;
    if (isLedger && trials?.kind === 'trials') return tellTrials(page, trials.trials, buttons);
    return press(page, buttons.takesNone);
  }
  for (const questionId of asked) {
    const value = answers[questionId];
    if (value === undefined) throw new Error(`no answer was prepared for ${questionId}`);
    await fill(page, questionId, value);
  }
  const goesOnByEnter = asked.length === 1 && answers[asked[0] ?? '']?.kind === 'choice';
  if (goesOnByEnter) return page.keyboard.press('Enter');
  await press(page, buttons.keep);
}
