import { phq9 } from '@/domain/instruments/phq-9';
import { aCaseWith } from '@/testing/cases';
import { agrees } from '@/testing/consents';
import { addressOf, gateAnswers } from '../people/answering';
import { hasBeenSeen } from '../people/intake-by-keyboard';
import { expect, test } from '../people/test';

test('a screen reader hears the PHQ-9 question by question: where one is, the question, its answers, and that they are kept', async ({
  arrive,
}) => {
  const patient = await arrive(['patient']);
  const { page, account } = patient;
  if (account === null) throw new Error('a patient has an account');
  await agrees(account);
  await aCaseWith(gateAnswers(), { patient: account });
  await patient.open(addressOf('phq9.1'));
  const question = page.locator('main fieldset');

  // Skip link, help, where one is, the question, who reads it: the order in which the page is read.
  await expect(page.locator('body')).toMatchAriaSnapshot(`
    - link "Skip to the question"
    - complementary "Crisis help":
      - link "I need help now"
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
    await hasBeenSeen(page);
    await page.keyboard.press('Enter');
    await expect(question).toHaveAccessibleDescription(/^Please choose or write an answer\./);
    await expect(page.locator(':focus')).toHaveAccessibleName('Not at all');
  });

  for (const [n, { id, text, options }] of phq9.items.entries()) {
    // One problem, so that the question about difficulty is asked, and otherwise none.
    const chosen = options[n === 0 ? 1 : 0].label;
    await test.step(id, async () => {
      await expect(question).toHaveAccessibleName(new RegExp(`${escaped(text)}$`));
      if (n < 9) await expect(question).toHaveAccessibleName(new RegExp(`^${escaped(phq9.stem)}`));
      await expect(question).toMatchAriaSnapshot(
        [
          '- group:',
          `  - heading ${JSON.stringify(text)} [level=1]`,
          '  - status',
          ...options.map(({ label }) => `  - radio ${JSON.stringify(label)}`),
          '  - radio "I’d rather not say"',
        ].join('\n'),
      );
      // Brought here without a new page: the reader is at the answers and so hears the question they belong to.
      await expect(page.locator(':focus')).toHaveRole('radio');
      await page.getByRole('radio', { name: chosen, exact: true }).click();
      await expect(question).not.toHaveAccessibleName(new RegExp(`${escaped(text)}$`));
      await expect(page.locator('main').getByRole('status').last()).toHaveText('Saved');
    });
  }

  await test.step('going back, the current answer is announced as chosen', async () => {
    await patient.follow('Back');
    await expect(page.getByRole('radio', { name: phq9.items[9].options[0].label, exact: true })).toBeChecked();
    await expect(page.locator(':focus')).toBeChecked();
  });
});

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
