import { kill, start, without } from '../control';
import { planVisit } from '../people/call';
import { expect, type Person, test } from '../people/test';

const patience = { timeout: 60_000 };
const away = 'Video does not work just now.';

test('the media server is killed six times in a row: the portal answers all the time, the phone is offered, and video comes back', async ({
  patient,
  consultant,
  arrive,
}) => {
  const admin = await arrive(['admin']);
  const { visitId } = await planVisit(patient, consultant);
  await patient.open(`/patient/visits/${visitId}`);
  await offersVideo(patient);
  await patient.press('I am ready');
  await patient.sees('Keep this page open');
  await consultant.open(`/consultant/visits/${visitId}`);
  await expect(consultant.page.getByRole('button', { name: /^Admit/ })).toBeVisible();
  await admin.open('/admin/system');
  await expect(mediaServer(admin)).toContainText('Works');
  const portal = keepAsking(['/api/health/live', '/crisis', '/enter', `/sign-in`]);

  for (let kills = 1; kills <= 5; kills++) await without('media server', readySaysAway);
  await kill('media server');
  try {
    await readySaysAway();
    await expect(mediaServer(admin)).toContainText('Visits go on by phone until it is back', patience);
    await expect(mediaServer(admin)).toContainText('Last sign of life');
    await admin.findsNoBarrier();
    for (const { page } of [patient, consultant]) await expect(page.getByText(away).first()).toBeVisible(patience);
    await expect(consultant.page.getByRole('button', { name: /^Admit/ })).toHaveCount(0);
    await expect(consultant.page.getByRole('button', { name: 'Go on by phone' })).toBeVisible();
    await Promise.all([patient.findsNoBarrier(), consultant.findsNoBarrier()]);

    // Who opens the page only now sees it at once, and the visit goes on by phone.
    await patient.page.reload();
    await patient.sees(away);
    await patient.press('Do this visit by phone instead');
    await patient.press('Yes, by phone');
    await patient.sees(/^Your visit goes on by phone/);
    await consultant.sees('This visit goes on by phone.');
  } finally {
    await start('media server');
  }

  await offersVideo(patient);
  await expect(consultant.page.getByRole('button', { name: /^Admit/ })).toBeVisible(patience);
  for (const { page } of [patient, consultant]) await expect(page.getByText(away)).toHaveCount(0);
  await expect(mediaServer(admin)).toContainText('Works', patience);
  const { asked, refused } = await portal.stop();
  expect(refused).toEqual([]);
  expect(asked).toBeGreaterThan(20);
});

/** The card of the media server on the page of the system. */
const mediaServer = ({ page }: Person) => page.getByRole('listitem').filter({ hasText: 'Media server' });

/** The camera is open, or may be opened. */
const offersVideo = ({ page }: Person) =>
  expect(
    page.getByRole('button', { name: 'Turn on camera and sound' }).or(page.getByLabel('You, as others will see you')).first(),
  ).toBeVisible(patience);

/** People can be served, and the part that is away is named. */
async function readySaysAway() {
  const reply = await fetch(`${process.env.APP_ORIGIN}/api/health/ready`);
  expect(reply.status).toBe(200);
  expect(await reply.json()).toMatchObject({ ok: true, video: 'missing' });
}

/** Asks for these pages again and again until it is stopped; reports how often, and what was not answered with 200. */
function keepAsking(paths: readonly string[]) {
  let goesOn = true;
  let asked = 0;
  const refused: string[] = [];
  const round = async () => {
    while (goesOn)
      for (const path of paths) {
        const status = await fetch(`${process.env.APP_ORIGIN}${path}`).then(
          async (reply) => {
            await reply.body?.cancel();
            return reply.status;
          },
          () => 0,
        );
        asked++;
        if (status !== 200) refused.push(`${path} ${status}`);
      }
  };
  const done = round();
  const stop = async () => {
    goesOn = false;
    await done;
    return { asked, refused };
  };
  return { stop };
}
