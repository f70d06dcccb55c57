import { catchRoomKeys, planVisit, seesAndHears, statusAtTheDoor } from '../people/call';
import { rows } from '../people/records';
import { expect, test } from '../people/test';

test('waiting room, admission, a call with pictures and sound, the end, the signature; the old key opens nothing', async ({
  patient,
  consultant,
}) => {
  const { visitId } = await planVisit(patient, consultant);
  const keys = catchRoomKeys(patient.page);

  await patient.open(`/patient/visits/${visitId}`);
  await patient.sees('We can hear you');
  await patient.press('I am ready');
  await patient.sees('Keep this page open');
  await patient.findsNoBarrier();
  expect(keys, 'nobody holds a key before admission').toEqual([]);

  await consultant.open(`/consultant/visits/${visitId}`);
  await consultant.findsNoBarrier();
  await consultant.press(/^Admit/);
  await Promise.all([seesAndHears(patient), seesAndHears(consultant)]);
  await Promise.all([patient.findsNoBarrier(), consultant.findsNoBarrier()]);

  const mute = patient.page.getByRole('button', { name: 'Mute' });
  await patient.page.keyboard.press('Alt+m');
  await expect(mute).toHaveAttribute('aria-pressed', 'true');
  await consultant.sees(/is muted$/);
  await patient.page.keyboard.press('Alt+m');
  await expect(mute).toHaveAttribute('aria-pressed', 'false');

  await consultant.page.getByRole('textbox', { name: 'Visit note' }).fill('Seen by video, alone at home.');
  await consultant.page.getByRole('radio', { name: 'Start a course' }).check();
  await consultant.sees(/^Saved /);
  expect(await statusAtTheDoor(keys.at(-1))).toBe(200);

  await consultant.page.getByRole('button', { name: 'End', exact: true }).click();
  await consultant.press('End the call');
  await patient.sees('Your visit has ended');
  expect(await statusAtTheDoor(keys.at(-1))).toBe(404);
  await patient.findsNoBarrier();

  await consultant.press('Sign and lock');
  await consultant.page.getByRole('dialog').getByRole('button', { name: 'Sign and lock' }).click();
  await consultant.sees(/^Signed by/);
  await expect(consultant.page.getByRole('textbox')).toHaveCount(0);
  await consultant.findsNoBarrier();
});

test('the note outlives a reload in the middle of a word, and a consultant hears of the arrival', async ({
  patient,
  consultant,
}) => {
  const { visitId } = await planVisit(patient, consultant);
  await consultant.open(`/consultant/visits/${visitId}`);
  const note = consultant.page.getByRole('textbox', { name: 'Visit note' });
  await note.fill('Half a wor');
  await expect(note).toHaveValue('Half a wor');
  consultant.page.once('dialog', (dialog) => void dialog.accept());
  await consultant.page.reload();
  await expect(note).toHaveValue('Half a wor');

  await test.step('and a reload that was answered before the save it overtook', async () => {
    await consultant.sees(/^Saved /);
    const before = await consultant.page.request.get(`/consultant/visits/${visitId}`);
    await note.fill('Half a word more');
    await expect
      .poll(() => rows('SELECT text FROM "VisitNote" WHERE "visitId" = $1', [visitId]))
      .toEqual([{ text: 'Half a word more' }]);
    await consultant.sees(/^Saved /);
    await consultant.page.route(`**/consultant/visits/${visitId}`, (route) => route.fulfill({ response: before }));
    await consultant.page.reload();
    await consultant.page.unroute(`**/consultant/visits/${visitId}`);
    await expect(note).toHaveValue('Half a word more');
    await note.fill('Half a word more, and the rest');
    await consultant.sees(/^Saved /);
    await expect(consultant.page.getByRole('button', { name: 'Keep mine' })).toHaveCount(0);
  });

  await patient.open(`/patient/visits/${visitId}`);
  await patient.press('I am ready');
  await expect(consultant.page.getByRole('button', { name: /^Admit/ })).toBeVisible();
  await patient.press('I am leaving');
  await patient.sees('You left the waiting room.');
  await consultant.sees(/left the waiting room/);
});
