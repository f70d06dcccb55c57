import { devicesAreOn, planVisit, seesAndHears } from '../people/call';
import { together } from '../people/records';
import { expect, test } from '../people/test';

test('a reload in the call brings picture and sound back as they were chosen; the desk’s other pages end the call', async ({
  patient,
  consultant,
}) => {
  const { visitId } = await planVisit(patient, consultant);
  await patient.open(`/patient/visits/${visitId}`);
  await devicesAreOn(patient);
  await patient.press('I am ready');
  await consultant.open(`/consultant/visits/${visitId}`);
  await consultant.press(/^Admit/);
  await Promise.all([seesAndHears(patient), seesAndHears(consultant)]);

  await test.step('the patient, muted: seen again, and not heard', async () => {
    await patient.press('Mute');
    await consultant.sees(/is muted$/);
    await patient.page.reload();
    await seesAndHears(patient);
    await expect(patient.page.getByRole('button', { name: 'Mute' })).toHaveAttribute('aria-pressed', 'true');
    await expect(patient.page.getByRole('button', { name: 'Video off' })).toHaveAttribute('aria-pressed', 'false');
    await consultant.sees(/is muted$/);
    await patient.press('Mute');
  });

  await test.step('the consultant: seen and heard again without a press', async () => {
    await consultant.page.reload();
    await Promise.all([seesAndHears(patient), seesAndHears(consultant)]);
    await expect(consultant.page.getByRole('button', { name: 'Video off' })).toHaveAttribute('aria-pressed', 'false');
    await expect(consultant.page.getByRole('button', { name: 'Mute' })).toHaveAttribute('aria-pressed', 'false');
  });

  await test.step('the patient, dark, steps out and comes back: heard again, and not seen', async () => {
    await patient.press('Video off');
    await consultant.sees(/has the camera off$/);
    await patient.press('Leave');
    await patient.press('Go back into the call');
    await consultant.sees(/has the camera off$/);
    await expect(patient.page.getByRole('button', { name: 'Video off' })).toHaveAttribute('aria-pressed', 'true');
    await expect(patient.page.getByRole('button', { name: 'Mute' })).toHaveAttribute('aria-pressed', 'false');
  });

  await test.step('a tab of the desk is followed without a page load: nothing goes on behind it', async () => {
    await consultant.page.evaluate(() => Object.assign(window, { isStillHere: true }));
    await consultant.follow('Agenda');
    await consultant.page.waitForURL('**/consultant/agenda*');
    await patient.sees(/is not in the call now$/);
    expect(await consultant.page.evaluate(() => Object.hasOwn(window, 'isStillHere'))).toBe(true);
    await expect(consultant.page.locator('audio')).toHaveCount(0);
  });
});

test('who waits longer than an idle session lasts is still there; a desk that nobody touches is covered', async ({
  patient,
  consultant,
}) => {
  const { visitId } = await planVisit(patient, consultant);
  await patient.page.clock.install();
  await patient.open(`/patient/visits/${visitId}`);
  await patient.press('I am ready');
  await patient.sees('Keep this page open');
  // Half an hour in a few seconds: that the server takes it badly is the test's own doing.
  for (let minute = 0; minute < 32; minute++) await patient.page.clock.fastForward(60_000);
  await patient.sees('Keep this page open');
  patient.forgive(/status of 503/);

  await consultant.page.clock.install();
  await consultant.open('/consultant/agenda');
  await consultant.page.getByRole('main').waitFor();
  // The server's clock cannot be moved: what it saw last is, instead.
  await together([
    `UPDATE "Session" SET "lastSeenAt" = now() - interval '16 minutes' WHERE "personId" = '${consultant.account?.id}'`,
  ]);
  await consultant.page.clock.fastForward(16 * 60_000);
  await expect(consultant.page.getByRole('alertdialog', { name: 'You are signed out' })).toBeVisible();
  await consultant.follow('Sign in and go on');
  await consultant.page.waitForURL('**/sign-in?next=%2Fconsultant%2Fagenda');
  consultant.forgive(/status of 401/);
});
