import pg from 'pg';
import { expect, test } from 'vitest';
import { startThrowAwayPostgres } from '../../scripts/postgres/throw-away.mjs';

const writers = 8;
const kills = 5;
const rowsBetweenKills = 150;

test('PostgreSQL killed five times under eight writers: every acknowledged row is there', async () => {
  const postgres = await startThrowAwayPostgres({ durable: true });
  try {
    await once(postgres.ownerUrl(), 'CREATE TABLE written (id bigint PRIMARY KEY)');
    const acknowledged: number[] = [];
    let running = true;
    const writing = Promise.all(
      Array.from({ length: writers }, async (_, writer) => {
        for (let n = 0; running; n++) await write(postgres.ownerUrl(), writer * 1_000_000 + n, () => running, acknowledged);
      }),
    );
    for (let kill = 0; kill < kills; kill++) {
      const enough = acknowledged.length + rowsBetweenKills;
      await expect.poll(() => acknowledged.length, { timeout: 60_000, interval: 5 }).toBeGreaterThan(enough);
      await postgres.killAndWait();
      await postgres.start();
    }
    running = false;
    await writing;
    const rows = await once(postgres.ownerUrl(), 'SELECT id FROM written');
    const kept = new Set(rows.map((row) => Number(row.id)));
    expect(acknowledged.length).toBeGreaterThan(kills * rowsBetweenKills);
    expect(acknowledged.filter((id) => !kept.has(id))).toEqual([]);
  } finally {
    await postgres.stop();
  }
}, 120_000);

const open = new Map<number, pg.Client>();

/** Writes one row; a lost connection is opened again by the next call, and the row counts only once it is acknowledged. */
async function write(url: string, id: number, isWanted: () => boolean, acknowledged: number[]) {
  const writer = Math.floor(id / 1_000_000);
  try {
    const client = open.get(writer) ?? (await connected(url));
    open.set(writer, client);
    await client.query('INSERT INTO written VALUES ($1) ON CONFLICT DO NOTHING', [id]);
    acknowledged.push(id);
    if (!isWanted()) await client.end();
  } catch {
    open.delete(writer);
  }
}

async function connected(url: string) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  client.on('error', () => {});
  await client.connect();
  return client;
}

async function once(url: string, sql: string) {
  const client = await connected(url);
  try {
    return (await client.query(sql)).rows as { id: string }[];
  } finally {
    await client.end();
  }
}
