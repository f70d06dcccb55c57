import { afterAll, expect, test } from 'vitest';
import { startMediaServer } from '@/testing/media-server';
import { aVisit } from '@/testing/visits';

const media = await startMediaServer();
afterAll(() => media.stop());

const { checkHealth } = await import('@/server/health/check-health');
const { goOnByPhone } = await import('./go-on-by-phone');
const { readVisit } = await import('./read-visit');
const { readOwnVisit } = await import('./read-own-visit');
const { watchCall } = await import('./watch-call');

const patience = { timeout: 60_000 };

test('six times the media server is killed: both sides see it, the phone is there, and video is offered when it is let be', async () => {
  const { visitId, patient, consultant, now } = await aVisit();
  const away = async () => [
    (await readOwnVisit({ actor: patient, now }, { visitId })).call.videoAway,
    (await readVisit({ actor: consultant, now }, { visitId })).call.videoAway,
    (await watchCall({ actor: patient, now }, { visitId })).videoAway,
  ];
  expect(await away()).toEqual([false, false, false]);
  for (let kills = 1; kills <= 6; kills++) {
    await media.stop();
    expect(await checkHealth(media.url)).toMatchObject({ database: 'ok', video: 'missing' });
    if (kills < 6) await media.start();
  }
  await expect.poll(away, patience).toEqual([true, true, true]);
  // Still offered by the practice, and the phone goes on meanwhile.
  expect(await readOwnVisit({ actor: patient, now }, { visitId })).toMatchObject({ videoOffered: true });
  expect(await goOnByPhone({ actor: patient, now }, { visitId, reason: 'no-video' })).toMatchObject({ byPhone: true });
  await media.start();
  await expect.poll(away, patience).toEqual([false, false, false]);
  expect(await checkHealth(media.url)).toMatchObject({ video: 'ok' });
});
