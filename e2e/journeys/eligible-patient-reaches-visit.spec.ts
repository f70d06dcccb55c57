import { aCaseWith } from '@/testing/cases';
import { completeAnswers } from '@/testing/complete-answers';
import { addressOf } from '../people/answering';
import { agreeByKeyboard } from '../people/consents';
import { answerByKeyboard } from '../people/intake-by-keyboard';
import { expect, test } from '../people/test';
import { catchRoomKeys, devicesAreOn, seesAndHears, statusAtTheDoor } from '../people/call';

test('from the first answer to a signed note: intake, queue, waiting room, a call with pictures and sound both ways', async ({
  patient,
  reviewer,
  consultant,
}) => {
  const { page } = patient;
  const name = `Demo Journey ${Date.now()}`;
  const answers = completeAnswers({ 'about.name': { kind: 'text', text: name } });

  await test.step('the reviewer’s page is open before anything is sent', async () => {
    await reviewer.open('/reviewer/queue');
    await expect(reviewer.page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(reviewer.page.getByText(name)).toHaveCount(0);
  });

  await test.step('the patient answers with the keyboard and sends it', async () => {
    await patient.open('/patient');
    await patient.press('Begin');
    await agreeByKeyboard(page, () => patient.findsNoBarrier(), 'en', answers);
    // All screens are walked, and each is held to axe, in 1-answers/intake.spec.ts: here the first, and those at the end.
    await answerByKeyboard(page, answers, { until: '/patient/intake/2/1' });
    const { 'log.1': _, 'log.2': __, ...most } = answers;
    await aCaseWith(most, { patient: patient.account ?? undefined });
    await patient.open(addressOf('log.1'));
    await answerByKeyboard(page, answers);
    await patient.findsNoBarrier();
    await patient.press('Send to the clinic');
    await patient.sees('Thank you. The clinic has your answers.');
    await patient.findsNoBarrier();
  });

  await test.step('the row appears on the open page; the reviewer takes, reads and invites', async () => {
    const row = reviewer.page.getByRole('row', { name: new RegExp(name) });
    await expect(row).toBeVisible();
    await reviewer.findsNoBarrier();
    await row.getByRole('button', { name }).or(row.getByRole('link', { name })).first().click();
    await reviewer.press(/Take and read/);
    await reviewer.page.waitForURL(/\/reviewer\/cases\//);
    await reviewer.sees('What the rules make of it');
    await reviewer.findsNoBarrier();
    await reviewer.page.getByRole('radio', { name: /See the patient now/ }).check();
    await reviewer.page.locator('#consultantId').selectOption(consultant.account?.id ?? '');
    await reviewer.page.locator('#reasonCode').selectOption({ label: 'Fits' });
    await reviewer.page.locator('#reason').fill('Everything fits; please confirm the two trials.');
    await reviewer.press('Decide');
    await reviewer.press('Yes, decide');
    await expect(reviewer.page).toHaveURL(/\/reviewer\/queue/); // only then it is decided: the dialog is gone sooner
  });

  const keys = catchRoomKeys(page);
  await test.step('the patient waits in the waiting room; the consultant sees them arrive and admits', async () => {
    await patient.open('/patient');
    await patient.follow('Go to my visit');
    await devicesAreOn(patient);
    await patient.findsNoBarrier();
    await consultant.open('/consultant/agenda');
    await consultant.findsNoBarrier();
    await patient.press('I am ready');
    await patient.findsNoBarrier();
    await consultant.sees(/Waits since/);
    await consultant.follow(new RegExp(name));
    await devicesAreOn(consultant);
    await consultant.findsNoBarrier();
    expect(keys).toEqual([]); // nobody holds a key before admission
    await consultant.press(`Admit ${name}`);
  });

  await test.step('each sees and hears the other', async () => {
    await Promise.all([seesAndHears(patient), seesAndHears(consultant)]);
    await Promise.all([patient.findsNoBarrier(), consultant.findsNoBarrier()]);
  });

  await test.step('the consultant writes, ends and signs; the note is locked', async () => {
    await consultant.page
      .getByRole('textbox', { name: 'Visit note' })
      .fill('Seen by video. Two trials confirmed. Plan: a course.');
    await consultant.sees(/^Saved \d/);
    await consultant.press('End');
    await consultant.press('End the call');
    await patient.sees('Your visit has ended');
    await patient.findsNoBarrier();
    await consultant.page.getByRole('radio', { name: 'Start a course' }).check();
    await consultant.sees(/^Saved \d/);
    await consultant.press('Sign and lock');
    await consultant.page.getByRole('dialog').getByRole('button', { name: 'Sign and lock' }).click();
    await consultant.sees('This note is locked. Nobody can change it.');
    await consultant.findsNoBarrier();
  });

  await test.step('the key of the ended call opens nothing', async () => {
    expect(keys).not.toEqual([]);
    for (const key of keys) expect(await statusAtTheDoor(key)).toBe(404);
  });
});
