import { transaction } from '@/server/db/client';
import { findLatestDecision } from '@/server/db/decisions';
import { aClaimedCase, aWaitingCase } from '@/testing/cases';
import { rows } from '../people/records';
import { expect, type Person, test } from '../people/test';

const decisionOf = (caseId: string) => transaction((tx) => findLatestDecision(tx, caseId));
const opened = async (reviewer: Person, answers = {}) => {
  if (reviewer.account === null) throw new Error('the reviewer has an account');
  const { caseId } = await aClaimedCase({ reviewer: reviewer.account, answers });
  await reviewer.open(`/reviewer/cases/${caseId}`);
  await reviewer.sees('What I decide');
  return caseId;
};

test('from the queue to an invitation, by keyboard alone', async ({ reviewer, consultant }) => {
  const name = 'Demo Primrose';
  const { caseId } = await aWaitingCase({ answers: { 'about.name': { kind: 'text', text: name } } });
  await reviewer.open('/reviewer/queue');
  await reviewer.sees('Live.');
  await reviewer.page.getByRole('button', { name }).focus();
  await reviewer.page.keyboard.press('Enter');
  await reviewer.sees('What I decide');
  await reviewer.findsNoBarrier();

  await reviewer.page.keyboard.press('1');
  await reviewer.page.getByLabel('Who sees the patient').selectOption(consultant.account?.id ?? '');
  await reviewer.page.getByLabel('Reason', { exact: true }).selectOption('Fits');
  await reviewer.page.getByLabel('In your words').fill('Two trials count, nothing excludes.');
  await reviewer.page.keyboard.press('Control+Enter');
  await expect(reviewer.page.getByRole('dialog')).toContainText(name);
  await reviewer.press('Yes, decide');
  await expect(reviewer.page).toHaveURL(/\/reviewer\/queue/);
  expect(await decisionOf(caseId)).toMatchObject({ kind: 'invite-now', reasonCode: 'fits' });
  expect(await rows('SELECT 1 FROM "Visit" WHERE "caseId" = $1', [caseId])).toHaveLength(1);
});

test('a decision without its words is not sent, and says what is missing', async ({ reviewer }) => {
  const caseId = await opened(reviewer);
  await reviewer.page.getByRole('radio', { name: /^Not now/ }).check();
  await reviewer.page.getByRole('textbox', { name: 'Words to the patient' }).fill('');
  await reviewer.page.getByRole('button', { name: /^Decide/ }).click();
  await reviewer.sees('Choose a reason.');
  await reviewer.sees('Write what the patient shall read.');
  expect(await decisionOf(caseId)).toBeNull();
});

test('inviting against an exclusion says so and asks why', async ({ reviewer, consultant }) => {
  const severe = { 'vit.blood-pressure': { kind: 'bloodPressure', systolicMmHg: 185, diastolicMmHg: 95, takenOn: null } };
  const caseId = await opened(reviewer, { ...severe, 'med.1': { kind: 'choice', code: 'yes' } });
  await reviewer.page.getByRole('radio', { name: /^See the patient now/ }).check();
  await reviewer.sees('A rule stands against this.');
  await reviewer.page.getByLabel('Who sees the patient').selectOption(consultant.account?.id ?? '');
  await reviewer.page.getByLabel('Reason', { exact: true }).selectOption('Rule set aside');
  await reviewer.page.getByLabel('In your words').fill('The reaction was to something else; letter seen.');
  await reviewer.page.getByRole('button', { name: /^Decide/ }).click();
  await reviewer.press('Yes, decide');
  await expect(reviewer.page).toHaveURL(/\/reviewer\/queue/);
  expect(await decisionOf(caseId)).toMatchObject({ reasonCode: 'override' });
});

test('what was written is still there after a reload', async ({ reviewer }) => {
  await opened(reviewer);
  await reviewer.page.getByRole('radio', { name: /^Ask the patient first/ }).check();
  await reviewer.page.getByLabel('Question to the patient').fill('How much did you take?');
  await reviewer.page.reload();
  await expect(reviewer.page.getByLabel('Question to the patient')).toHaveValue('How much did you take?');
});

test('each finding opens to its rule, version and source', async ({ reviewer }) => {
  await opened(reviewer, { 'phq9.9': { kind: 'choice', code: 'several-days' } });
  await reviewer.press('Show rule S-04');
  await reviewer.sees('The rule asks');
  await reviewer.sees('PHQ-9 item 9: 1');
  await expect(reviewer.page.getByRole('button', { name: 'Show rule S-04' })).toHaveAttribute('aria-expanded', 'true');
});

test('a case that a colleague has stays shut', async ({ reviewer, secondReviewer }) => {
  const caseId = await opened(reviewer);
  expect((await secondReviewer.open(`/reviewer/cases/${caseId}`))?.status()).toBe(404);
  await secondReviewer.sees('This case is not open to you.');
  secondReviewer.forgive(/status of 404/);
  expect(await rows(`SELECT 1 FROM "AuditEvent" WHERE "caseId" = $1 AND type = 'case.viewed'`, [caseId])).toHaveLength(1);
});
