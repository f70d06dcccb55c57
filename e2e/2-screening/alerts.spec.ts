import { type Answering, aPatientPastTheGate } from '../people/answering';
import { onCall } from '../people/alerts';
import { rows } from '../people/records';
import { expect, test } from '../people/test';

const says = (code: string) => ({ kind: 'choice', code }) as const;

/** Thoughts of suicide right now, answered as the pages would send it. */
async function tellsOfDanger({ save }: Answering) {
  for (const [question, answer] of [
    ['asq.1', 'yes'],
    ['asq.5', 'yes'],
  ] as const)
    expect((await save(question, says(answer))).status).toBe(200);
}

test('an answer at night reaches the open page, is taken, every try is written down, and a licensed person closes it', async ({
  reviewer,
  consultant,
}) => {
  const name = `Demo Vervain ${Date.now()}`;
  const answering = await aPatientPastTheGate(name);
  await reviewer.open('/reviewer/alerts');
  await reviewer.sees('Live.');
  await tellsOfDanger(answering);

  const card = reviewer.page.getByRole('listitem').filter({ hasText: name });
  await expect(card).toContainText('Now');
  await reviewer.findsNoBarrier();
  await card.getByRole('button', { name: /^I have it/ }).click();
  await reviewer.sees(`You have ${name}. The pages stop.`);

  await consultant.open('/reviewer/alerts');
  await consultant.page.getByRole('link', { name }).click();
  await consultant.sees('Reach the patient');
  await consultant.findsNoBarrier();
  // Nothing is chosen beforehand, and "safe" opens once the patient was reached.
  await expect(consultant.page.getByRole('radio', { checked: true })).toHaveCount(0);
  const safe = consultant.page.getByRole('radio', { name: 'Safe, with a safety plan' });
  await expect(safe).toBeDisabled();
  await consultant.press('Log this');
  await consultant.sees('“How” is still empty.');
  await consultant.page.getByRole('radio', { name: 'Reached the patient' }).check();
  await consultant.page.getByRole('radio', { name: 'Phone', exact: true }).check();
  // Single keys work beside the words, and rest while somebody types.
  await consultant.page.getByLabel('Note').first().pressSequentially('hole');
  await expect(consultant.page.getByLabel('Note').first()).toHaveValue('hole');
  await expect(consultant.page).toHaveURL(/\/reviewer\/alerts\/[\w-]+$/);
  await consultant.press('Log this');
  await consultant.sees('Logged.');
  await expect(consultant.page.getByRole('radio', { checked: true })).toHaveCount(0);
  await consultant.page.keyboard.press('l');
  await expect(consultant.page.getByRole('radio', { name: 'Phone', exact: true })).toBeFocused();
  await expect(consultant.page.getByRole('contentinfo').getByText('log a try')).toBeVisible();
  // The colleague's page says so by itself, and who else reads it.
  await reviewer.page.getByRole('link', { name, exact: true }).click();
  await reviewer.sees(/^You have it since/);
  await reviewer.sees(/Demo consultant reads this page\./);
  await safe.check();
  await consultant.press('Close the alert');
  await consultant.sees('Please confirm this: tick the box.');
  await consultant.page.getByRole('checkbox', { name: /Demo reviewer has this alert/ }).check();
  await consultant.page.getByLabel('Note').last().fill('She is with her sister tonight.');
  await consultant.press('Close the alert');
  await consultant.sees(/^Closed by /);
  await reviewer.sees(/^Closed by /);
  consultant.forgive(/Failed to load resource/);
  // One more contact is due: the alert stays in sight.
  await reviewer.sees(/^Contact once more between /);
  await reviewer.page.keyboard.press('Escape');
  await expect(reviewer.page.getByRole('table', { name: 'Closed, still watched' })).toContainText(name);

  const trail = await rows<{ type: string }>('SELECT type FROM "AuditEvent" WHERE "caseId" = $1 ORDER BY id', [answering.caseId]);
  const acts = trail.map(({ type }) => type).filter((type) => type.startsWith('alert.') && type !== 'alert.paged');
  expect(acts).toContain('alert.viewed');
  expect(acts.filter((type) => type !== 'alert.viewed')).toEqual([
    'alert.raised', // by the wish to be dead
    'alert.raised', // and again, graver, by the thoughts right now
    'alert.acknowledged',
    'alert.outreach',
    'alert.closed',
  ]);
});

test('raised in error takes two people, and what was closed by mistake opens again', async ({ reviewer, consultant }) => {
  const name = `Demo Wormwood ${Date.now()}`;
  const answering = await aPatientPastTheGate(name);
  await tellsOfDanger(answering);
  const open = () => rows('SELECT 1 FROM "Alert" WHERE "caseId" = $1 AND "closedAt" IS NULL', [answering.caseId]);
  await reviewer.open('/reviewer/alerts');
  await reviewer.page.getByRole('link', { name, exact: true }).click();
  await reviewer.page.getByRole('radio', { name: 'Raised in error' }).check();
  await reviewer.press('Close the alert');
  await reviewer.sees('Write why, in at least ten letters.');
  await reviewer.page.getByLabel('Note').last().fill('We tried the page together.');
  await reviewer.press('Close the alert');
  await reviewer.sees('It stays open until a colleague agrees.');
  expect(await open()).toHaveLength(1);
  reviewer.forgive(/Failed to load resource/);

  await consultant.open(new URL(reviewer.page.url()).pathname);
  await consultant.sees('We tried the page together.');
  await consultant.findsNoBarrier();
  await consultant.press('Yes, it was raised in error');
  await reviewer.sees(/^Closed by /);
  expect(await open()).toEqual([]);
  await reviewer.page.getByLabel('Why it has to be open').fill('It was no error: she called back.');
  await reviewer.press('Open it again');
  await consultant.sees('Nobody has it.');
  expect(await open()).toHaveLength(1);
});

test('every desk shows how many alerts nobody has seen, and links to them', async ({ consultant }) => {
  const answering = await aPatientPastTheGate('Demo Xylaria');
  await tellsOfDanger(answering);
  await consultant.open('/consultant/agenda');
  await consultant.follow(/^Alerts \d+ that nobody has seen/);
  await consultant.sees('Nobody has seen these');
});

test('the pager’s calendar shows the gaps, takes a shift by keyboard and gives it back', async ({ reviewer }) => {
  await reviewer.open('/reviewer/alerts/on-call');
  await reviewer.findsNoBarrier();
  const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
  await reviewer.page.getByLabel('Who', { exact: true }).selectOption(reviewer.account?.id ?? '');
  await reviewer.page.getByLabel('Step', { exact: true }).selectOption('1: called first');
  await reviewer.page.getByLabel('From').fill(`${inDays(2)}T08:00`);
  await reviewer.page.getByLabel('To').fill(`${inDays(1)}T08:00`);
  await reviewer.page.keyboard.press('Enter');
  await reviewer.sees('The end must lie ahead and after the start.');
  await reviewer.page.getByLabel('To').fill(`${inDays(3)}T08:00`);
  await reviewer.press('Put on call');
  await reviewer.sees('Put on call.');
  const mine = () =>
    rows('SELECT 1 FROM "OnCallShift" WHERE "personId" = $1', [reviewer.account?.id]).then(({ length }) => length);
  expect(await mine()).toBe(1);
  const off = reviewer.page.getByRole('button', { name: /^Take Demo reviewer off, / });
  await off.click();
  await reviewer.press('Leave it');
  expect(await mine()).toBe(1);
  await off.click();
  await reviewer.page.getByRole('button', { name: 'Take Demo reviewer off', exact: true }).click();
  await expect.poll(mine).toBe(0);

  // In place of whoever is on call now, by one key and a yes.
  await onCall(1);
  await reviewer.page.reload();
  await reviewer.sees('Who is told, and when');
  await reviewer.findsNoBarrier();
  await reviewer.page.getByRole('heading', { level: 1 }).click();
  await reviewer.page.keyboard.press('t');
  await reviewer.press('Yes, I am on call now');
  await expect.poll(mine).toBe(1);
  await expect(reviewer.page.getByRole('list', { name: 'On call now, in this order' })).toContainText('you');
});
