// npm run screens [-- <part of a name>]: a picture of every page, phone and desk, light and dark, into screens/.
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import pg from 'pg';
import { disconnect } from '@/server/db/client';
import { playScenes } from '../prisma/scenes/play-scenes';
import { type Shot, shots, type Sitter } from './screens/shots';
import { keyOf } from './screens/keys';
import { startServers } from './run/servers.mjs';
import { systemChromium } from './setup/chromium.mjs';

const sizes = { phone: { width: 390, height: 844 }, desk: { width: 1440, height: 900 } } as const;
const schemes = ['light', 'dark'] as const;
const folder = path.resolve('screens');

const wanted = process.argv[2] ?? '';
const failed: string[] = [];
let taken = 0;
const servers = await startServers();
Object.assign(process.env, servers.addresses);
try {
  await playScenes(new Date());
  mkdirSync(folder, { recursive: true });
  const args = ['--use-fake-ui-for-media-stream', '--use-fake-device-for-media-stream=fps=30', '--no-sandbox'];
  const browser = await chromium.launch({ executablePath: systemChromium(), args });
  const db = new pg.Client({ connectionString: servers.addresses.E2E_DATABASE_OWNER_URL });
  await db.connect();
  for (const shot of shots.filter(({ name }) => name.includes(wanted))) {
    // One page that does not come must not keep the others from being looked at.
    await take(browser, db, shot).catch((error: unknown) => failed.push(`${shot.name}: ${String(error).split('\n')[0]}`));
  }
  await db.end();
  await browser.close();
  console.log(`${taken} pictures in ${path.relative('.', folder)}/`);
  for (const line of failed) console.error(`✗ ${line}`);
} finally {
  await disconnect();
  await servers.stop();
}
process.exit(failed.length === 0 ? 0 : 1);

/** One page at both sizes in both schemes. */
async function take(browser: Browser, db: pg.Client, shot: Shot): Promise<void> {
  const address = typeof shot.at === 'string' ? shot.at : await shot.at((sql) => one(db, sql));
  for (const [size, viewport] of Object.entries(sizes))
    for (const colorScheme of schemes) {
      const context = await browser.newContext({
        viewport,
        colorScheme,
        locale: shot.locale ?? 'en-US',
        timezoneId: 'America/Los_Angeles',
        reducedMotion: 'reduce',
      });
      if (shot.as !== null) await context.addCookies([await key(shot.as)]);
      const page = await context.newPage();
      await show(page, address, shot);
      await page.screenshot({
        path: path.join(folder, `${shot.name}-${size}-${colorScheme}.png`),
        fullPage: shot.whole === true,
      });
      await context.close();
      taken++;
    }
}

async function show(page: Page, address: string, shot: Shot) {
  await page.goto(`${servers.origin}${address}`, { waitUntil: 'load' });
  // A face that comes late waits for the next page: this is the next page.
  await page.reload({ waitUntil: 'load' });
  await page.evaluate(() => document.fonts.ready);
  await shot.until?.(page);
}

function key(sitter: Sitter) {
  return keyOf(sitter, servers.origin);
}

async function one(db: pg.Client, sql: string): Promise<string> {
  const { rows } = await db.query<{ id: string }>(sql);
  const [row] = rows;
  if (row === undefined) throw new Error(`the scenes hold nothing for: ${sql}`);
  return row.id;
}
