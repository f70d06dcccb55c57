import { disturb, disturbances } from '../people/disturbed';
import { addressOf } from '../people/answering';
import { absent, manyPages, type Opening } from '../people/many-pages';
import { rows } from '../people/records';
import { expect, test } from '../people/test';
import { aCaseWith } from '@/testing/cases';
import { completeAnswers } from '@/testing/complete-answers';
import { aVisitIn } from '@/testing/visits';

/** React says that it drew a page again because of somebody's change: what is wanted of it here. */
const drawnAnew = /Minified React error #(?:418|423|425)/;

const broken = 'Something went wrong on our side';

async function isAlive([person, address, status]: Opening) {
  expect((await person.open(address))?.status(), address).toBe(status);
  await expect(person.page.locator('h1').first(), address).toBeVisible();
  // The page's scripts have taken it over once React's mark is on the document.
  await person.page.waitForFunction(() => Object.keys(document).some((key) => key.startsWith('__react')));
  await expect(person.page.getByRole('heading', { name: broken }), address).toHaveCount(0);
  person.forgive(drawnAnew);
  if (status === 404) person.forgive(absent);
  expect.soft(person.faults, address).toEqual([]);
  person.forgive(/./);
}

for (const what of disturbances)
  test(`${what}: every kind of page lives on`, async ({ arrive, reviewer, consultant }) => {
    const stranger = await arrive('stranger');
    const patient = await arrive(['patient']);
    const admin = await arrive(['admin']);
    const people = { stranger, patient, reviewer, consultant, admin };
    for (const { page } of Object.values(people)) await disturb(page, what);
    for (const opening of await manyPages(people)) await isAlive(opening);
  });

test('texts wrapped: a question is answered, the next one comes, and Back brings the first', async ({ patient }) => {
  if (patient.account === null) throw new Error('the account is missing');
  await aCaseWith(completeAnswers(), { patient: patient.account });
  await disturb(patient.page, 'texts wrapped');
  await patient.open(addressOf('phq9.1'));
  const first = await patient.page.locator('h1').first().innerText();
  await patient.page.waitForFunction(() => Object.keys(document).some((key) => key.startsWith('__react')));
  const { page } = patient;
  await expect(async () => {
    await page.getByRole('radio').nth(1).check({ timeout: 2_000 });
    await expect(page.locator('h1').first()).not.toHaveText(first, { timeout: 3_000 });
  }).toPass();
  await page.goBack();
  await expect(page.locator('h1').first()).toHaveText(first);
  patient.forgive(drawnAnew);
});

test('clock 90 s ahead: a running visit is taken over as the server drew it, with the minutes of the server', async ({
  arrive,
}) => {
  const [patient, consultant] = [await arrive(['patient']), await arrive(['consultant'])];
  if (patient.account === null || consultant.account === null) throw new Error('accounts are missing');
  const { visitId } = await aVisitIn('ADMITTED', { patient: patient.account, consultant: consultant.account });
  await rows(`UPDATE "Visit" SET "startedAt" = now() - interval '14 minutes' WHERE id = $1`, [visitId]);
  for (const [person, path] of [
    [patient, 'patient'],
    [consultant, 'consultant'],
  ] as const) {
    await disturb(person.page, 'clock 90 s ahead');
    await person.open(`/${path}/visits/${visitId}`);
    await person.sees(/14 minutes/);
    await person.page.waitForFunction(() => Object.keys(document).some((key) => key.startsWith('__react')));
    await person.sees(/14 minutes/);
    expect(person.faults).toEqual([]); // not even drawn again
  }
});

test('the openings that let a changed page recover let no script in', async ({ patient }) => {
  await patient.open('/patient');
  const ran = await patient.page.evaluate(async () => {
    const marks = window as unknown as Record<string, boolean>;
    const tries: (() => void)[] = [
      () => document.body.insertAdjacentHTML('beforeend', '<img src=x onerror="window.ranByImage=true">'),
      () => {
        const holder = document.createElement('div');
        holder.innerHTML = '<script></script>';
        const script = holder.firstChild as HTMLScriptElement;
        script.innerHTML = 'window.ranByEmptyScript=true';
        document.body.append(script);
      },
      () => {
        const script = document.createElement('script');
        script.innerHTML = 'window.ranByText=true';
        document.body.append(script);
      },
      () => {
        const script = document.createElement('script');
        script.text = 'window.ranByScriptText=true';
        document.body.append(script);
      },
    ];
    for (const attempt of tries)
      try {
        attempt();
      } catch {
        // refused: what is wanted
      }
    await new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(next)));
    return ['ranByImage', 'ranByEmptyScript', 'ranByText', 'ranByScriptText'].filter((name) => marks[name] === true);
  });
  expect(ran).toEqual([]);
  patient.forgive(/Trusted|policy/i);
});
