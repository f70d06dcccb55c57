import { aWaitingCase } from '@/testing/cases';
import { expect, test } from '../people/test';

const named = (name: string) => ({ 'about.name': { kind: 'text', text: name } }) as const;
const urgent = { 'med.6': { kind: 'choice', code: 'yes' } } as const;

test('a case taken by one reviewer is seen as taken by the other, without a reload', async ({ reviewer, secondReviewer }) => {
  await aWaitingCase({ answers: named('Demo Yarrow') });
  await Promise.all([reviewer.open('/reviewer/queue'), secondReviewer.open('/reviewer/queue')]);
  await Promise.all([reviewer.sees('Live.'), secondReviewer.sees('Live.')]);

  await reviewer.page.getByRole('button', { name: 'Demo Yarrow' }).focus();
  await reviewer.page.keyboard.press('c');
  const line = (person: typeof reviewer) => person.page.getByRole('row', { name: /Demo Yarrow/ });
  await expect(line(reviewer)).toContainText('you have it');
  await expect(line(secondReviewer)).toContainText('DR has it');
  await expect(reviewer.page.getByRole('button', { name: 'Demo Yarrow' })).toBeFocused();

  await reviewer.page.keyboard.press('h');
  await expect(line(secondReviewer)).toContainText('nobody');
});

test('an urgent case announces itself while the reviewer is looking elsewhere', async ({ reviewer }) => {
  await reviewer.open('/reviewer/queue');
  await reviewer.sees('Live.');
  await aWaitingCase({ answers: { ...named('Demo Zinnia'), ...urgent } });
  await expect(reviewer.page.getByRole('alert').filter({ hasText: 'Urgent: Demo Zinnia' })).toBeAttached();
  await expect(reviewer.page).toHaveTitle(/^\(\d+\) Queue/);
  await reviewer.sees('Nobody has taken this.');
});

test('nothing moves under the cursor: a new case waits to be called', async ({ reviewer }) => {
  await aWaitingCase({ answers: named('Demo Sorrel') });
  await reviewer.open('/reviewer/queue');
  await reviewer.sees('Live.');
  await reviewer.page.getByRole('button', { name: 'Demo Sorrel' }).focus();

  await aWaitingCase({ answers: named('Demo Tansy') });
  const call = reviewer.page.getByRole('button', { name: /new case/ }).first(); // other tests bring cases to other lanes
  const tansy = reviewer.page.getByRole('button', { name: 'Demo Tansy' });
  await expect(call).toBeVisible();
  await expect(tansy).toHaveCount(0);
  // Another test's case may have come, and be called, a moment before this one: then it waits for a call of its own.
  await expect(async () => {
    if ((await tansy.count()) === 0) await call.click({ timeout: 2_000 });
    await expect(tansy).toBeVisible({ timeout: 2_000 });
  }).toPass({ timeout: 60_000 });
});

test('lanes and conditions stand in the address, a name does not', async ({ reviewer }) => {
  await aWaitingCase({ answers: named('Demo Rue') });
  await reviewer.open('/reviewer/queue?lane=routine');
  await expect(reviewer.page.getByRole('button', { name: /^Routine/ })).toHaveAttribute('aria-pressed', 'true');
  await reviewer.page.keyboard.press('/');
  await reviewer.page.getByRole('searchbox', { name: 'Find a patient' }).fill('rue');
  await expect(reviewer.page.getByRole('button', { name: 'Demo Rue' })).toBeVisible();
  expect(new URL(reviewer.page.url()).search).toBe('?lane=routine');
});

test('the queue has no barrier, light or dark, wide or narrow', async ({ arrive }) => {
  await aWaitingCase({ answers: named('Demo Quince') });
  for (const options of [{}, { colorScheme: 'dark' }, { viewport: { width: 390, height: 844 } }] as const) {
    const reviewer = await arrive(['reviewer'], options);
    await reviewer.open('/reviewer/queue');
    await reviewer.sees('Demo Quince');
    await reviewer.findsNoBarrier();
  }
});
