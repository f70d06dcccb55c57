import pg from 'pg';
import { inject } from 'vitest';
import { readMigrations } from '../../../scripts/migrate/folder.mjs';

async function asAdmin(sql: string) {
  const admin = new pg.Client({ connectionString: inject('postgres').adminUrl });
  await admin.connect();
  try {
    await admin.query(sql);
  } finally {
    await admin.end();
  }
}

/** A database as it was before this migration, with rows from then, brought over it. Ask its owner with `all`; `drop` it at the end. */
export async function migrateRows(migration: string, earlierRows: string) {
  const database = `earlier_${migration}_${process.env.VITEST_POOL_ID ?? '0'}`;
  await asAdmin(`DROP DATABASE IF EXISTS "${database}" WITH (FORCE)`);
  await asAdmin(`CREATE DATABASE "${database}" OWNER clearway`);
  const { ownerUrl } = inject('postgres');
  const client = new pg.Client({ connectionString: ownerUrl.replace(/\{database\}|%7Bdatabase%7D/, database) });
  await client.connect();
  const migrations = readMigrations();
  const place = migrations.findIndex(({ name }) => name === migration);
  for (const { sql } of migrations.slice(0, place)) await client.query(sql);
  await client.query(earlierRows);
  await client.query(`BEGIN; ${migrations[place]?.sql ?? ''} COMMIT;`);
  return {
    client,
    all: async (sql: string): Promise<unknown[]> => (await client.query(sql)).rows,
    drop: async () => {
      await client.end();
      await asAdmin(`DROP DATABASE "${database}" WITH (FORCE)`);
    },
  };
}
