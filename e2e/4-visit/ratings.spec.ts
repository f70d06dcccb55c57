import { aVisit } from '@/testing/visits';
import { rows } from '../people/records';
import { expect, type Person, test } from '../people/test';

const labels = [
  ...['Apparent sadness', 'Reported sadness', 'Inner tension', 'Sleep', 'Appetite'],
  ...['Concentration', 'Lassitude', 'Inability to feel', 'Pessimistic thoughts', 'Suicidal thoughts'],
];
const number = ({ page }: Person, label: string, value: number) =>
  page.getByRole('group', { name: label, exact: true }).getByRole('radio', { name: String(value), exact: true });
const opened = ({ page }: Person, scale: string) => page.locator('summary', { hasText: `Rate ${scale}` });

test('MADRS is entered as numbers by keyboard, item 10 is said at once, and a correction leaves the earlier one', async ({
  patient,
  consultant,
}) => {
  if (patient.account === null || consultant.account === null) throw new Error('both people need accounts');
  const { visitId, caseId } = await aVisit({ patient: patient.account, consultant: consultant.account });
  const { page } = consultant;
  await consultant.open(`/consultant/visits/${visitId}`);

  await expect(page.getByRole('group', { name: 'Apparent sadness', exact: true })).toBeHidden();
  await opened(consultant, 'MADRS').press('Enter');
  await consultant.sees('© Montgomery & Åsberg');
  await expect(number(consultant, 'Apparent sadness', 0)).toBeEnabled();
  await number(consultant, 'Apparent sadness', 0).focus();
  for (const _ of labels.slice(0, 9)) {
    await page.keyboard.press('3');
    await page.keyboard.press('Tab');
  }
  await consultant.sees('9 of 10 entered. There is no total before all are.');
  await consultant.press('Record MADRS');
  await consultant.sees('Not recorded yet. Still missing: Suicidal thoughts.');

  await number(consultant, 'Suicidal thoughts', 4).check();
  await consultant.sees(/^Item 10 is 4 or more: same-day action/);
  await consultant.sees('31 of 60, moderate.');
  await consultant.findsNoBarrier();
  await consultant.press('Record MADRS');
  await consultant.sees(/^MADRS is recorded\. 31 of 60, moderate\./);
  const list = page.getByRole('list', { name: 'Recorded ratings' });
  await expect(list.getByText('Same-day action')).toBeVisible();
  const alerts = () => rows('SELECT level, origin FROM "Alert" WHERE "caseId" = $1', [caseId]);
  expect(await alerts()).toEqual([{ level: 'P1', origin: 'rating' }]);

  // One number alone is saved and raises its alert: nine are missing, and the page is loaded again.
  await number(consultant, 'Suicidal thoughts', 6).check();
  await consultant.sees(/^Item 10 is 5 or more: act at once\. There is an alert/);
  expect(await alerts()).toEqual([{ level: 'STAT', origin: 'rating' }]);
  await page.reload();
  await expect(number(consultant, 'Suicidal thoughts', 6)).toBeChecked();
  await consultant.sees('1 of 10 entered. There is no total before all are.');

  for (const label of labels) await number(consultant, label, 1).check();
  await consultant.press('Record MADRS');
  await expect(list.getByText('10 of 60, mild.')).toBeVisible();
  await expect(list.getByText(/An earlier rating\.$/)).toBeVisible();

  await opened(consultant, 'CADSS-6').click();
  for (const place of [1, 2, 6, 7, 15, 22]) await number(consultant, `Item ${place} of the full scale`, 1).check();
  await consultant.press('Record CADSS-6');
  await consultant.sees(/^CADSS-6 is recorded\./);
  await page.reload();
  await expect(list.getByText('6 of 24. There are no published bands.')).toBeVisible();
  await expect(list.getByRole('listitem').filter({ hasText: 'of 60' })).toHaveCount(2);
  await consultant.findsNoBarrier();
});
