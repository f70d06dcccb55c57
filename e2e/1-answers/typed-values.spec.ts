import { aCaseWith } from '@/testing/cases';
import { completeAnswers } from '@/testing/complete-answers';
import { transaction } from '@/server/db/client';
import { findAnswers } from '@/server/db/answers';
import { placeOf } from '@/domain/answers/flow';
import { expect, type Person, test } from '../people/test';

const accountOf = ({ account }: Person) => {
  if (account === null) throw new Error('this person has an account');
  return account;
};
const wayTo = (questionId: string) => {
  const place = placeOf(questionId);
  return `/patient/intake/${place?.section}/${place?.step}`;
};
const about = Object.fromEntries(Object.entries(completeAnswers()).filter(([id]) => id.startsWith('about.')));
const kept = async (caseId: string, id: string) =>
  (await transaction((tx) => findAnswers(tx, caseId))).find(({ questionId }) => questionId === id)?.value;
const begin = (patient: Person) => aCaseWith(about, { patient: accountOf(patient) });

test('an amount is said back, asked about, or has its sentence, and never changed in silence', async ({ patient }) => {
  const { caseId } = await begin(patient);
  const { page } = patient;
  await patient.open(wayTo('trials.list'));
  await page.getByLabel('What was it called?').fill('Zoloft');
  await patient.press('Keep and go on');
  const amount = page.locator('#dose-other');
  for (const [typed, sentence] of [
    ['-50', 'below zero'],
    ['abc', 'could not read this as an amount'],
    ['999999', 'too high for one day'],
  ] as const) {
    await amount.fill(typed);
    await patient.press('Keep and go on');
    await expect(page.locator('#dose-other-note')).toContainText(sentence);
    await expect(amount).toHaveValue(typed);
  }
  await amount.fill('2 × 150');
  await patient.sees('Read as 300 mg a day.');
  await amount.fill('1,200');
  await patient.sees('1,200 mg a day?');
  await patient.findsNoBarrier();
  await patient.press('Keep and go on');
  await expect(amount).toHaveValue('1,200');
  await patient.press('Yes, 1,200 mg a day');
  await patient.press('Keep and go on');
  await patient.sees('How much better did it make you feel?');
  await expect.poll(() => kept(caseId, 'trials.list')).toMatchObject({ trials: [{ doseMgPerDay: 1_200 }] });
});

test('a height in one field is understood, and a day in Tokyo has come', async ({ arrive }) => {
  const patient = await arrive(['patient'], { timezoneId: 'Pacific/Kiritimati' });
  const { caseId } = await begin(patient);
  const { page } = patient;
  await patient.open(wayTo('vit.height'));
  await page.getByLabel('Pounds').fill('154 lb');
  await page.getByLabel('Feet').fill('5.10');
  await patient.sees('5 feet 10 inches (177.8 cm)?');
  await patient.press(/^Yes, 5 feet 10 inches/);
  await expect.poll(() => kept(caseId, 'vit.height')).toEqual({ kind: 'number', number: 177.8 });

  await patient.open(wayTo('vit.blood-pressure'));
  await page.getByLabel('Upper number').fill('120/80');
  await patient.sees('Read as 120/80.');
  const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Pacific/Kiritimati' }).format(new Date());
  await page.getByLabel('On which day?').fill(today);
  await page.locator('main form button[type="submit"]').last().click();
  await expect.poll(() => kept(caseId, 'vit.blood-pressure')).toMatchObject({ systolicMmHg: 120, takenOn: today });
});

test('without script a number comes back as it was typed, with the question beside it', async ({ arrive }) => {
  const patient = await arrive(['patient'], { javaScriptEnabled: false });
  const { caseId } = await begin(patient);
  await patient.open(wayTo('vit.height'));
  await patient.page.getByLabel('Pounds').fill('70 kg');
  await patient.page.getByLabel('Feet').fill('5.10');
  await patient.page.locator('main form button[type="submit"]').last().click();
  await patient.sees('5 feet 10 inches (177.8 cm)?');
  await expect(patient.page.getByLabel('Feet')).toHaveValue('5.10');
  await patient.press(/^No, 5 feet 1 inch/);
  await expect.poll(() => kept(caseId, 'vit.height')).toEqual({ kind: 'number', number: 155.4 });
});

test('the page says how it read a telephone number, and refuses none for being odd', async ({ patient }) => {
  const { caseId } = await begin(patient);
  await patient.open(wayTo('about.phone'));
  await patient.page.locator('[name="about.phone"]').fill('626 555 0142 ext. 12');
  await patient.sees('We read this as (626) 555-0142, extension 12.');
  await patient.press('Keep and go on');
  await expect.poll(() => kept(caseId, 'about.phone')).toEqual({ kind: 'text', text: '626 555 0142 ext. 12' });
});
