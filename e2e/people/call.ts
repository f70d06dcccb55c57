import { expect, type Page } from '@playwright/test';
import { aVisit } from '@/testing/visits';
import type { Person } from './test';

const framesWanted = 30;

/** A planned visit of the two people of the test. */
export async function planVisit(patient: Person, consultant: Person) {
  if (patient.account === null || consultant.account === null) throw new Error('both people need accounts');
  return aVisit({ patient: patient.account, consultant: consultant.account });
}

/** Camera and microphone are open: by a press, or by themselves where the browser was set before to allow them. */
export async function devicesAreOn({ page }: Person) {
  const turnOn = page.getByRole('button', { name: 'Turn on camera and sound' });
  const picture = page.getByLabel(/^(You, as others will see you|Your own picture)$/);
  await turnOn.or(picture).first().waitFor();
  // It may open by itself meanwhile, and a press before the page's script has loaded does nothing.
  await expect(async () => {
    if (await turnOn.isVisible()) await turnOn.click({ timeout: 2_000 }).catch(() => {});
    await expect(picture).toBeVisible({ timeout: 3_000 });
  }).toPass({ timeout: 60_000 });
}

/** What WebRTC itself counted of the other side: pictures decoded and packets of sound received. */
export async function seesAndHears({ page }: Person) {
  const counted = () => page.evaluate(async () => (await window.__clearwayCall?.stats()) ?? null);
  await expect
    .poll(async () => (await counted())?.framesDecoded ?? 0, { message: 'decoded frames of the other side', timeout: 60_000 })
    .toBeGreaterThanOrEqual(framesWanted);
  await expect
    .poll(async () => (await counted())?.audioPacketsReceived ?? 0, {
      message: 'packets of the other side’s sound',
      timeout: 60_000,
    })
    .toBeGreaterThan(0);
}

/** Keeps the keys to rooms that the server hands to this page from now on. */
export function catchRoomKeys(page: Page): string[] {
  const keys: string[] = [];
  page.on('response', async (response) => {
    if (!response.url().includes('visit.join')) return;
    const text = await response.text().catch(() => '');
    for (const [, token] of text.matchAll(/"token":"([^"]+)"/g)) if (token !== undefined) keys.push(token);
  });
  return keys;
}

/** What the media server says to a key before it opens a connection. */
export async function statusAtTheDoor(token: string | undefined) {
  const door = `${(process.env.LIVEKIT_URL ?? '').replace(/^ws/, 'http')}/rtc/validate`;
  return (await fetch(`${door}?access_token=${encodeURIComponent(token ?? '')}`)).status;
}
