import { aClaimedCase, aClosedCase, aListedCase, aWaitingCase } from '@/testing/cases';
import { rows } from '../people/records';
import { expect, type Person, test } from '../people/test';

const says = (code: string) => ({ kind: 'choice', code }) as const;
const pressure = (systolicMmHg: number, diastolicMmHg: number) =>
  ({ kind: 'bloodPressure', systolicMmHg, diastolicMmHg, takenOn: null }) as const;
const accountOf = ({ account }: Person) => {
  if (account === null) throw new Error('this person has an account');
  return account;
};
/** The day that many days ago, by the clinic's calendar: a day may have 23 or 25 hours. */
const daysAgo = (days: number) => {
  const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'America/Los_Angeles' }).format(new Date());
  return new Date(Date.parse(today) - days * 86_400_000).toISOString().slice(0, 10);
};
const verdict = /eligib|candidate|qualif|option for you|suggest ketamine|not be the right/i;

test('the points stand in three groups, each with the answer behind it and what would change it', async ({ patient }) => {
  const answers = { 'vit.blood-pressure': pressure(165, 102), 'log.1': says('no'), 'med.13': { kind: 'unknown' } as const };
  await aWaitingCase({ patient: accountOf(patient), answers });
  await patient.open('/patient/result');
  const group = (name: string) => patient.page.getByRole('region', { name: new RegExp(`^${name}`) });

  await expect(group('To confirm with you')).toContainText('Your latest blood pressure is high.');
  await expect(group('To confirm with you')).toContainText('165');
  await expect(group('To confirm with you')).toContainText('a blood pressure under 160 over 100, measured on three days.');
  await expect(group('To confirm with you')).toContainText('Your eyes');
  await expect(group('Not in place yet')).toContainText('Someone to take you home');
  await expect(group('Not in place yet')).toContainText('You answered: No');
  await expect(group('Fits')).toContainText('moderately severe');
  await expect(group('Fits')).toContainText('sertraline, 150 mg a day, about 8 weeks');
  await expect(patient.page.locator('main')).not.toContainText(/\b[XRCSTDN]-\d\d\b|eligible/i);
});

test('after sending, a moment is promised, by name of its zone', async ({ patient }) => {
  await aWaitingCase({ patient: accountOf(patient) });
  await patient.open('/patient/result?received=1');
  await expect(patient.page.getByRole('status').first()).toContainText(
    /read them by \w+day, \w+ \d+ at \d+:\d\d\s[AP]M\sPacific Time/,
  );
  await patient.open('/patient');
  await patient.sees(/have read them by \w+day, \w+ \d+ at .*\sPacific Time/);
});

test('whoever worries us reads of people to talk to, and not a word on treatment', async ({ patient }) => {
  const answers = { 'asq.1': says('yes'), 'asq.5': says('no'), 'med.3': says('yes') };
  await aWaitingCase({ patient: accountOf(patient), answers });
  await patient.open('/patient/result');
  await patient.sees(/^A clinician will contact you/);
  const main = patient.page.locator('main');
  await expect(main).not.toContainText(verdict);
  await expect(main).not.toContainText(/not in place|fits|brain|other ways/i);
  await expect(main.getByRole('link', { name: 'People you can talk to now' })).toBeVisible();
  await patient.findsNoBarrier();
});

test('a list ticks itself and comes back to the open page of the reviewer', async ({ patient, reviewer, secondReviewer }) => {
  const name = 'Demo Larkspur';
  const { caseId } = await aListedCase({
    patient: accountOf(patient),
    reviewer: accountOf(reviewer),
    answers: { 'about.name': { kind: 'text', text: name } },
  });
  await secondReviewer.open('/reviewer/queue');
  await secondReviewer.sees('Live.');
  const line = secondReviewer.page.getByRole('row', { name: new RegExp(name) });
  await expect(line).toContainText(/asked/);

  await patient.open('/patient');
  await patient.follow('Go to my list');
  await expect(patient.page).toHaveURL(/#to-dos/);
  for (const days of [3, 2, 1]) {
    await patient.page.getByLabel('Day').fill(daysAgo(days));
    await patient.page.getByLabel('Upper number').last().fill('128');
    await patient.page.getByLabel('Lower number').last().fill('82');
    await patient.press('Save the reading');
    await patient.sees('Saved. Thank you.');
  }
  await patient.sees('1 of 2 done');
  await patient.page.getByLabel('Who takes you home?').fill('My sister, Demo Juniper');
  await patient.press(/^Save.*Someone to take you home/);
  await patient.sees('Your list is done');

  await expect(line).toContainText('List done');
  await secondReviewer.page.getByRole('button', { name }).focus();
  await secondReviewer.page.keyboard.press('Enter');
  await secondReviewer.sees('The list is done');
  await secondReviewer.sees('My sister, Demo Juniper');
  await secondReviewer.sees(/128\/82 mmHg/);
  expect(await rows(`SELECT 1 FROM "AuditEvent" WHERE "caseId" = $1 AND type = 'to-dos.done'`, [caseId])).toHaveLength(1);
});

test('a reviewer invites on conditions, and the patient reads the list', async ({ patient, reviewer }) => {
  const { caseId } = await aClaimedCase({ patient: accountOf(patient), reviewer: accountOf(reviewer) });
  await reviewer.open(`/reviewer/cases/${caseId}`);
  await reviewer.page.getByRole('radio', { name: /^Yes, when these are done/ }).check();
  await reviewer.page.getByRole('button', { name: /^Decide/ }).click();
  await reviewer.sees('Choose at least one item');
  await reviewer.page.getByLabel('A letter from your therapist').check();
  await reviewer.page.getByLabel('Something else').check();
  await reviewer.page.getByLabel('Your own item').fill('The name of your eye drops');
  await reviewer.page.getByLabel('Reason', { exact: true }).selectOption('A record is needed');
  await reviewer.page.getByLabel('In your words').fill('The letter decides about the second trial.');
  await reviewer.findsNoBarrier();
  await reviewer.page.getByRole('button', { name: /^Decide/ }).click();
  await reviewer.press('Yes, decide');
  await expect(reviewer.page).toHaveURL(/\/reviewer\/queue/);

  await patient.open('/patient/result');
  await patient.sees('You are invited, once a few things are done');
  await patient.sees('We would like to meet you by video.');
  await patient.sees('The name of your eye drops');
  await patient.findsNoBarrier();
});

test('a decision review reaches another reviewer than the one who decided', async ({ patient, reviewer, secondReviewer }) => {
  const name = 'Demo Meadowsweet';
  await aClosedCase({
    patient: accountOf(patient),
    reviewer: accountOf(reviewer),
    answers: { 'about.name': { kind: 'text', text: name } },
  });
  await Promise.all([reviewer.open('/reviewer/queue'), secondReviewer.open('/reviewer/queue')]);
  await Promise.all([reviewer.sees('Live.'), secondReviewer.sees('Live.')]);
  await patient.open('/patient/result');
  await patient.sees('There are treatments to try first.');
  await patient.page.getByLabel('What should they look at?').fill('You did not count mirtazapine.');
  await patient.press('Ask for a second look');
  await patient.sees('Another clinician looks at it again.');
  await patient.sees(/They answer by \w+day/);

  await reviewer.page.getByRole('button', { name }).focus();
  await reviewer.sees('The second look is for a colleague.');
  await secondReviewer.page.getByRole('button', { name }).focus();
  await secondReviewer.page.keyboard.press('Enter');
  await secondReviewer.sees('You did not count mirtazapine.');
});

test('all of it in Spanish', async ({ arrive }) => {
  const patient = await arrive(['patient'], { locale: 'es-US' });
  const answers = { 'vit.blood-pressure': pressure(165, 95), 'rep.1': says('possible'), 'med.9': says('yes') };
  await aWaitingCase({ patient: accountOf(patient), answers });
  await patient.open('/patient/result?received=1');
  await patient.sees('Su última presión es alta. Un profesional clínico ve cómo bajarla primero.');
  await patient.sees(/una presión por debajo de 160 sobre 100/);
  await patient.sees(/hora del Pacífico/);
  const english = patient.page.locator('main [lang="en"]');
  await expect(english).toHaveCount(0);
  await patient.findsNoBarrier();
});

test('without script: a reading, a task and a decision review', async ({ arrive }) => {
  const patient = await arrive(['patient'], { javaScriptEnabled: false });
  await aListedCase({ patient: accountOf(patient), kinds: ['readings', 'letter'] });
  await patient.open('/patient/result');
  await patient.page.getByLabel('Day').fill(daysAgo(1));
  await patient.page.getByLabel('Upper number').fill('82');
  await patient.page.getByLabel('Lower number').fill('128');
  await patient.press('Save the reading');
  await patient.sees('That reading could not be saved.');
  await patient.page.getByLabel('Upper number').fill('128');
  await patient.page.getByLabel('Lower number').fill('82');
  await patient.page.getByLabel('Day').fill(daysAgo(1));
  await patient.press('Save the reading');
  await patient.sees('1 of 3 days');
  await patient.press(/^I have done this/);
  await patient.sees('1 of 2 done');

  const other = await arrive(['patient'], { javaScriptEnabled: false });
  await aClosedCase({ patient: accountOf(other) });
  await other.open('/patient/result');
  await other.press('Ask for a second look');
  await other.sees('Another clinician looks at it again.');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing at 320 px, ${colorScheme}, and nothing runs over the edge`, async ({ arrive }) => {
    const patient = await arrive(['patient'], { viewport: { width: 320, height: 640 }, colorScheme });
    const answers = { 'vit.blood-pressure': pressure(165, 95), 'log.1': says('no') };
    await aListedCase({ patient: accountOf(patient), answers });
    await patient.open('/patient/result');
    await patient.sees('To confirm with you');
    await patient.findsNoBarrier();
    const over = await patient.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(over).toBeLessThanOrEqual(0);
  });
}

test('it prints on one page', async ({ patient }) => {
  const answers = { 'vit.blood-pressure': pressure(165, 95), 'log.1': says('no'), 'med.13': { kind: 'unknown' } as const };
  await aListedCase({ patient: accountOf(patient), answers });
  await patient.open('/patient/result');
  await patient.sees('To confirm with you');
  const paper = await patient.page.pdf({ format: 'Letter' });
  expect(paper.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
});
