import pg from 'pg';
import { inject } from 'vitest';

/** A database that nobody else uses: `url` as the programs' role, `ownerUrl` as the owner of the tables, `adminUrl` as superuser. */
export type FreshDatabase = { url: string; ownerUrl: string; adminUrl: string };

let made = 0;

/**
 * An empty, migrated database, cloned from the run's template in about 0.1 s. Test files of project "db" already have one
 * in DATABASE_URL; call this for a second. Names repeat per worker, so the leftovers of the file before are replaced.
 */
export async function freshDatabase(): Promise<FreshDatabase> {
  const server = inject('postgres');
  const name = `test_${process.env.VITEST_POOL_ID ?? '0'}_${made++}`;
  const admin = new pg.Client({ connectionString: server.adminUrl });
  await admin.connect();
  try {
    await admin.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
    await admin.query(`CREATE DATABASE ${name} TEMPLATE clearway OWNER clearway`);
  } finally {
    await admin.end();
  }
  const named = (url: string) => url.replace('{database}', name).replace('%7Bdatabase%7D', name);
  const adminUrl = Object.assign(new URL(server.adminUrl), { pathname: `/${name}` }).href;
  return { url: named(server.appUrl), ownerUrl: named(server.ownerUrl), adminUrl };
}
