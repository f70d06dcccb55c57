// node scripts/migrate.mjs change <name>   writes the next migration from prisma/schema (npm run db:change -- <name>)
// node scripts/migrate.mjs verify          fails when the migrations and the schema disagree
// node scripts/migrate.mjs deploy          applies the missing migrations to DATABASE_URL (npm run db:deploy)
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { endWith, Sentence } from './machine/sentence.mjs';
import { deploy } from './migrate/deploy.mjs';
import { difference } from './migrate/diff.mjs';
import { migrationsFolder } from './migrate/folder.mjs';
import { startThrowAwayPostgres } from './postgres/throw-away.mjs';

const commands = { change, verify, deploy: deployFromEnvironment };

try {
  const command = commands[process.argv[2]];
  if (!command) throw new Sentence('usage: node scripts/migrate.mjs change <name> | verify | deploy');
  await command(process.argv[3]);
  process.exit(0); // the schema engine keeps the process awake
} catch (error) {
  endWith(error);
}

async function change(name = 'change') {
  if (!/^[a-z][a-z0-9_]*$/.test(name)) throw new Sentence('A migration is named with small letters, digits and underscores.');
  const sql = await differenceInScratch();
  if (!sql) return console.log('The migrations already lead to the schema: nothing to write.');
  const time = new Date().toISOString().replace(/\D/g, '').slice(0, 14);
  const folder = path.join(migrationsFolder, `${time}_${name}`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'migration.sql'), `${sql}\n`);
  writeFileSync(path.join(migrationsFolder, 'migration_lock.toml'), 'provider = "postgresql"\n');
  console.log(`wrote prisma/migrations/${time}_${name}/migration.sql`);
}

async function verify() {
  const sql = await differenceInScratch();
  if (sql)
    throw new Sentence(`The migrations do not lead to the schema (npm run db:change -- <name> writes the rest):\n\n${sql}`);
  console.log('The migrations lead to the schema.');
}

/** Never beside real data: a throw-away server takes the replay. */
async function differenceInScratch() {
  const postgres = await startThrowAwayPostgres();
  try {
    return await difference(postgres.ownerUrl());
  } finally {
    await postgres.stop();
  }
}

async function deployFromEnvironment() {
  const appUrl = process.env.DATABASE_URL;
  if (!appUrl) throw new Sentence('Set DATABASE_URL to the database that shall be brought up to date.');
  const applied = await deploy({ ownerUrl: process.env.DATABASE_OWNER_URL || appUrl, appUrl });
  console.log(applied.length ? `applied ${applied.join(', ')}` : 'nothing to apply');
}
