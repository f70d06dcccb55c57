import { clinicDay } from '@/domain/shared/time/local-date';
import { clinicHours } from '@/domain/queue/working-hours';
import { decideCase } from '@/server/queue/decide-case';
import { hashPassword } from '@/server/auth/passwords';
import { transaction } from '@/server/db/client';
import { setPasswordHash } from '@/server/db/people';
import { aClaimedCase, aWaitingCase } from '@/testing/cases';
import { testPassword } from '@/testing/people';
import { callApi } from '../people/answering';
import { rows } from '../people/records';
import { expect, type Person, test } from '../people/test';

const accountOf = ({ account }: Person) => {
  if (account === null) throw new Error('this person has an account');
  return account;
};
const named = (name: string) => ({ 'about.name': { kind: 'text', text: name } }) as const;

/** A case that this reviewer has taken and opened. */
async function opened(reviewer: Person, name: string) {
  const { caseId } = await aClaimedCase({ reviewer: accountOf(reviewer), answers: named(name) });
  await reviewer.open(`/reviewer/cases/${caseId}`);
  await reviewer.sees('What I decide');
  return caseId;
}

test('signed out in another window, a desk says so, keeps what was typed, and goes on after signing in', async ({ reviewer }) => {
  const account = accountOf(reviewer);
  const passwordHash = await hashPassword(testPassword);
  await transaction((tx) => setPasswordHash(tx, account.id, passwordHash));
  const caseId = await opened(reviewer, 'Demo Linden');
  await reviewer.page.getByRole('radio', { name: /^Ask the patient first/ }).check();
  await reviewer.page.getByLabel('Question to the patient').fill('How much did you take?');

  const other = await reviewer.page.context().newPage();
  await other.goto('/reviewer/queue');
  await other.getByRole('button', { name: 'Sign out' }).click();
  const cover = reviewer.page.getByRole('alertdialog', { name: 'You are signed out' });
  await expect(cover).toBeVisible();
  await reviewer.page.keyboard.press('Escape');
  await expect(cover).toBeVisible();
  await other.close();
  await reviewer.follow('Sign in and go on');
  await reviewer.page.getByLabel('Work e-mail').fill(account.email);
  await reviewer.page.getByLabel('Password').fill(testPassword);
  await reviewer.press('Sign in');
  await expect(reviewer.page).toHaveURL(`/reviewer/cases/${caseId}`);
  await expect(reviewer.page.getByLabel('Question to the patient')).toHaveValue('How much did you take?');

  // Shut out altogether, on a page without a form.
  await reviewer.open('/reviewer/queue');
  await reviewer.sees('Live.');
  await rows('UPDATE "Person" SET "disabledAt" = now() WHERE id = $1', [account.id]);
  await reviewer.page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await expect(cover).toBeVisible();
  reviewer.forgive(/status of 401/);
});

test('a case that was decided or handed back elsewhere is known at once, and after Back', async ({ reviewer }) => {
  const account = accountOf(reviewer);
  const decide = reviewer.page.getByRole('button', { name: /^Decide/ });

  const decided = await opened(reviewer, 'Demo Mulberry');
  await expect(decide).toBeVisible();
  const words = { reason: 'Other care comes first here.', toPatient: 'Please talk with your doctor first.' };
  await decideCase(
    { actor: account, now: new Date() },
    { caseId: decided, decisionId: crypto.randomUUID(), kind: 'not-now', reasonCode: 'other-care-first', ...words },
  );
  await expect(decide).toHaveCount(0);
  await reviewer.sees('Other care comes first here.');

  const lost = await opened(reviewer, 'Demo Whitebeam');
  await reviewer.sees('Demo Whitebeam');
  expect((await callApi(account, 'queue.release', { caseId: lost })).status).toBe(200);
  await reviewer.sees('This case is not open to you.');
  await expect(reviewer.page.getByText('Demo Whitebeam')).toHaveCount(0);

  await opened(reviewer, 'Demo Tamarack');
  await reviewer.page.getByRole('button', { name: /^Hand back/ }).click();
  await expect(reviewer.page).toHaveURL(/\/reviewer\/queue/);
  await reviewer.page.goBack();
  await reviewer.sees('This case is not open to you.');
  await expect(decide).toHaveCount(0);
  await expect(reviewer.page.getByText('Demo Tamarack')).toHaveCount(0);
  reviewer.forgive(/status of 404/);
});

test('the alert of an open case is shown as it is, without a reload: raised, taken, tried, closed', async ({
  reviewer,
  consultant,
}) => {
  const name = 'Demo Hornbeam';
  const { caseId, patient } = await aClaimedCase({ reviewer: accountOf(reviewer), answers: named(name) });
  await reviewer.open(`/reviewer/cases/${caseId}`);
  const alert = reviewer.page.getByRole('region', { name: 'Alerts' });
  await reviewer.sees('What I decide');
  await expect(alert).toHaveCount(0);
  expect((await callApi(patient, 'alerts.needHelp', undefined)).status).toBe(200);
  await expect(alert).toContainText('Nobody has it.');

  const [{ id: alertId } = { id: '' }] = await rows<{ id: string }>('SELECT id FROM "Alert" WHERE "caseId" = $1', [caseId]);
  const does = async (call: string, more = {}) =>
    expect((await callApi(accountOf(consultant), `alerts.${call}`, { alertId, ...more })).status).toBe(200);
  await does('acknowledge');
  await expect(alert).toContainText('Demo consultant has it.');
  await expect(alert).not.toContainText('Nobody has it.');
  await does('logOutreach', { outreachId: crypto.randomUUID(), channel: 'phone', outcome: 'reached', note: '' });
  await expect(alert).toContainText('Last try: Phone, Reached the patient');
  await does('close', { disposition: 'brought-forward', note: '' });
  await expect(alert).toContainText('Visit brought forward');
});

test('a desk whose clock is wrong tells the same waiting time; a name is found however it is typed', async ({ arrive }) => {
  const submittedAt = new Date(Date.now() - 47 * 60_000);
  const name = 'Demo Núñez O’Neil';
  await aWaitingCase({ answers: named(name), now: submittedAt });
  const desk = async (aheadMinutes: number) => {
    const person = await arrive(['reviewer']);
    if (aheadMinutes !== 0) await person.page.clock.install({ time: new Date(Date.now() + aheadMinutes * 60_000) });
    await person.open('/reviewer/queue');
    const line = person.page.getByRole('row', { name: new RegExp(name) });
    await line.waitFor();
    return { person, words: await line.locator('time').innerText() };
  };
  const right = await desk(0);
  expect((await desk(20)).words).toBe(right.words);
  expect((await desk(-20)).words).toBe(right.words);

  const { page } = right.person;
  for (const typed of ["o'neil", 'ONEIL nunez', 'oʼneil']) {
    await page.getByLabel('Find a patient').fill(typed);
    await expect(page.getByRole('button', { name, exact: true })).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name, exact: true })).toBeFocused();
    await expect(page.getByRole('complementary', { name: new RegExp(name) })).toBeVisible();
  }
});

/** A day on which the clinic is open, at least a week from now. */
function anOpenDay(): string {
  for (let days = 7; ; days++) {
    const at = Date.now() + days * 86_400_000;
    const day = clinicDay(at);
    if (clinicHours.weekdays.includes(new Date(`${day}T12:00:00Z`).getUTCDay()) && !clinicHours.closedOn.includes(day))
      return day;
  }
}

async function invitesAt(reviewer: Person, consultantId: string, when: string) {
  await reviewer.page.getByRole('radio', { name: /^Book a visit/ }).check();
  await reviewer.page.getByLabel('Who sees the patient').selectOption(consultantId);
  await reviewer.page.getByLabel('When', { exact: true }).fill(when);
  await reviewer.page.getByLabel('Reason', { exact: true }).selectOption('Fits');
  await reviewer.page.getByLabel('In your words').fill('Two trials count, nothing excludes.');
  await reviewer.page.getByRole('button', { name: /^Decide/ }).click();
}

test('a time at night is asked about before the yes, and one that somebody has is refused beside its field', async ({
  reviewer,
  secondReviewer,
  consultant,
}) => {
  const day = anOpenDay();
  const consultantId = accountOf(consultant).id;
  await opened(reviewer, 'Demo Hornbeam');
  await invitesAt(reviewer, consultantId, `${day}T03:00`);
  await expect(reviewer.page.getByRole('dialog')).toContainText('The clinic is closed then. It is open from 8:00 AM to 6:00 PM.');
  await reviewer.press('Yes, decide');
  await expect(reviewer.page).toHaveURL(/\/reviewer\/queue/);

  const { caseId } = await aClaimedCase({ reviewer: accountOf(secondReviewer), answers: named('Demo Spindle') });
  await secondReviewer.open(`/reviewer/cases/${caseId}`);
  await invitesAt(secondReviewer, consultantId, `${day}T03:10`);
  await secondReviewer.sees('Somebody else has this time with the consultant. Choose another one.');
  await expect(secondReviewer.page.getByRole('dialog')).toHaveCount(0);
  await invitesAt(secondReviewer, consultantId, `${day}T10:00`);
  await expect(secondReviewer.page.getByRole('dialog')).not.toContainText('closed');
  await secondReviewer.press('Yes, decide');
  await expect(secondReviewer.page).toHaveURL(/\/reviewer\/queue/);
  expect(await rows('SELECT 1 FROM "Visit" WHERE "consultantId" = $1', [consultantId])).toHaveLength(2);
});
