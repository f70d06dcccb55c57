import { createHash, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Logger, runMigrations } from 'graphile-worker';
import pg from 'pg';
import { Sentence } from '../machine/sentence.mjs';
import { projectFolder, readMigrations } from './folder.mjs';

/** The table Prisma's own command uses, so that either may be used on a database. */
const bookkeeping = `CREATE TABLE IF NOT EXISTS _prisma_migrations (
  id varchar(36) PRIMARY KEY, checksum varchar(64) NOT NULL, finished_at timestamptz, migration_name varchar(255) NOT NULL,
  logs text, rolled_back_at timestamptz, started_at timestamptz NOT NULL DEFAULT now(), applied_steps_count integer NOT NULL DEFAULT 0)`;

/**
 * Brings a database to the newest migration and returns the names applied now. Each migration and its entry are one
 * transaction, so a process killed half-way leaves nothing to repair; a lock lets only one caller work at a time.
 */
export async function deploy({ ownerUrl, appUrl }) {
  const client = new pg.Client({ connectionString: ownerUrl, application_name: 'clearway-migrate' });
  await client.connect();
  try {
    await client.query("SET client_min_messages = 'warning'");
    await client.query("SELECT pg_advisory_lock(hashtextextended('clearway-migrate', 0))");
    await client.query(bookkeeping);
    const applied = await applyMissing(client);
    await grantToApp(client);
    // The job queue keeps its own tables. They belong to the role that works them: their row security hides them from others.
    await runMigrations({ connectionString: appUrl, logger: new Logger(() => () => {}) });
    return applied;
  } finally {
    await client.end();
  }
}

async function applyMissing(client) {
  const { rows } = await client.query('SELECT migration_name, checksum FROM _prisma_migrations WHERE finished_at IS NOT NULL');
  const known = new Map(rows.map((row) => [row.migration_name, row.checksum]));
  const applied = [];
  for (const { name, sql } of readMigrations()) {
    const checksum = createHash('sha256').update(sql).digest('hex');
    if (known.get(name) === checksum) continue;
    if (known.has(name))
      throw new Sentence(
        `The migration ${name} was changed after it had been applied. Put it back, and write a new one (npm run db:change).`,
      );
    await applyOne(client, { name, sql, checksum });
    applied.push(name);
  }
  return applied;
}

async function applyOne(client, { name, sql, checksum }) {
  await client.query('BEGIN');
  try {
    await client.query(sql);
    await client.query(
      'INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count) VALUES ($1, $2, $3, now(), 1)',
      [randomUUID(), checksum, name],
    );
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK');
    const line = error.position ? ` (line ${sql.slice(0, Number(error.position)).split('\n').length})` : '';
    throw new Sentence(`The migration ${name} failed${line}: ${error.message}`);
  }
}

/** Where the programs have a role of their own (a server of the user's may have one role for everything). */
async function grantToApp(client) {
  const { rowCount } = await client.query("SELECT FROM pg_roles WHERE rolname = 'clearway_app' AND rolname <> current_user");
  if (rowCount) await client.query(readFileSync(path.join(projectFolder, 'prisma', 'grants.sql'), 'utf8'));
}
