import pg from 'pg';
import { expect, test } from 'vitest';
import { aClaimedCase, aWaitingCase } from '@/testing/cases';
import { freshDatabase } from '@/testing/database';
import { changedTables, DatabaseState } from './database-state';

test('whatever was inserted, updated or deleted, the kept state comes back row for row', async () => {
  const { url, ownerUrl, adminUrl } = await freshDatabase();
  process.env.DATABASE_URL = url; // before the settings are read for the first time
  const { caseId } = await aWaitingCase();
  const state = new DatabaseState(adminUrl);
  await state.open();
  const kept = await state.keep();
  const rows = await everyRow(ownerUrl);

  const changes = {
    'a use case inserts and updates': () => aClaimedCase(),
    'a row is updated': () => state.put('UPDATE "Case" SET "closedAt" = now() WHERE id = $1', [caseId]),
    'rows are deleted': () => state.put('DELETE FROM "Session"', []),
    'others are deleted too': () => state.put('DELETE FROM "Answer"', []),
  };
  for (const [what, change] of Object.entries(changes)) {
    const before = await state.fingerprint();
    await change();
    expect(changedTables(before, await state.fingerprint()), what).not.toEqual([]);
    const after = await state.restore();
    expect(Object.keys(after)).toEqual(Object.keys(kept));
    expect(await everyRow(ownerUrl), what).toEqual(rows);
  }
  await state.close();
});

/** Every row of every table, as text, in one order. */
async function everyRow(ownerUrl: string): Promise<Record<string, string[]>> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const { rows: tables } = await client.query<{ name: string }>(
      `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY 1`,
    );
    const all: Record<string, string[]> = {};
    for (const { name } of tables) {
      const { rows } = await client.query<{ row: string }>(`SELECT t::text AS row FROM public."${name}" t ORDER BY 1`);
      all[name] = rows.map(({ row }) => row);
    }
    return all;
  } finally {
    await client.end();
  }
}
