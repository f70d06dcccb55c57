import { getEventListeners } from 'node:events';
import pg from 'pg';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { feed } from '@/server/audit/feed';
import { pool } from '@/server/db/client';
import { checkHealth } from './check-health';

const admin = new pg.Client({ connectionString: inject('postgres').adminUrl });
let database = '';
beforeAll(async () => {
  await admin.connect();
  database = (await pool().query<{ name: string }>('SELECT current_database() AS name')).rows[0]?.name ?? '';
});
afterAll(async () => {
  feed().close();
  await admin.end();
});

const patience = { timeout: 60_000 };
const letIn = (isOpen: boolean) => admin.query(`ALTER DATABASE ${database} ALLOW_CONNECTIONS ${isOpen}`);
const breakFeed = () =>
  admin.query(
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1 AND application_name = 'clearway-feed'`,
    [database],
  );

test('while changes are not received, health says so, though the database answers; and says when they are received again', async () => {
  await expect.poll(() => checkHealth(''), patience).toMatchObject({ database: 'ok', feed: 'ok' });
  await letIn(false); // the connections that stand go on, and no new one comes in
  try {
    await breakFeed();
    await expect.poll(() => checkHealth(''), patience).toMatchObject({ database: 'ok', feed: 'missing' });
  } finally {
    await letIn(true);
  }
  await expect.poll(() => checkHealth(''), patience).toMatchObject({ feed: 'ok' });
});

test('a feed that lost its connection many times waits for its end once', async () => {
  for (let lost = 0; lost < 3; lost++) {
    const again = new Promise((resolve) => feed().once('heard', resolve));
    await breakFeed();
    await again;
  }
  expect(getEventListeners(feed().closing.signal, 'abort')).toHaveLength(1);
});
