import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { hasMovedClock } from '../../scripts/days/real-clock.mjs';
import { freshDatabase } from './database';

/** In a process of its own: the scenes write to the database of their process, and each wants an empty one. */
async function play(moment: string): Promise<string> {
  const { url } = await freshDatabase();
  const env = { ...process.env, DATABASE_URL: url };
  return (await promisify(execFile)(process.execPath, ['--import', 'tsx', 'prisma/seed.ts', moment], { env })).stdout;
}

// The clinic's day and the one of UTC differ for a third of the day; a weekend and both changes of the clocks are among them.
const moments = [
  '2026-11-26T02:30:00Z',
  '2026-11-26T09:30:00Z',
  '2026-11-28T16:30:00Z',
  '2026-03-08T10:30:00Z',
  '2026-11-01T09:30:00Z',
];
const now = new Date().toISOString();

// Under a moved clock (`npm run test:days`) it is that clock which is tried.
test.concurrent.each(hasMovedClock() ? [now] : [...moments, now])('the demo scenes can be played at %s', async (moment) =>
  expect(await play(moment)).toMatch(/^\d+ scenes were played\.\n$/),
);
