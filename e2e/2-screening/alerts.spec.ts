import { type Answering, aPatientPastTheGate } from '../people/answering';
import { rows } from '../people/records';
import { expect, test } from '../people/test';

const says = (code: string) => ({ kind: 'choice', code }) as const;

/** Thoughts of suicide right now, told to the questions as the pages would send them. */
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
  await consultant.page.getByLabel('What came of it').selectOption('Reached');
  await consultant.page.getByLabel('How', { exact: true }).selectOption('Phone');
  await consultant.press('Log this');
  await consultant.sees('Logged.');
  await consultant.page.getByLabel('How it ended').selectOption('Safe, with a safety plan');
  await consultant.press('Close');
  await consultant.sees(/^Closed by /);

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

test('an alert that nobody tried to answer does not close without words', async ({ reviewer }) => {
  const name = `Demo Wormwood ${Date.now()}`;
  const answering = await aPatientPastTheGate(name);
  await tellsOfDanger(answering);
  await reviewer.open('/reviewer/alerts');
  await reviewer.page.getByRole('link', { name, exact: true }).click();
  await reviewer.page.getByLabel('How it ended').selectOption('Raised in error');
  await reviewer.press('Close');
  await reviewer.sees('Say what came of it: log a try, or write why nobody tried.');
  reviewer.forgive(/Failed to load resource/);
  expect(await rows('SELECT 1 FROM "Alert" WHERE "caseId" = $1 AND "closedAt" IS NULL', [answering.caseId])).toHaveLength(1);
});

test('every desk shows how many alerts nobody has seen, and leads to them', async ({ consultant }) => {
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
  await reviewer.page.getByRole('button', { name: /^Take Demo reviewer off/ }).click();
  await expect.poll(mine).toBe(0);
});
