import pg from 'pg';
import { deploy } from '../migrate/deploy.mjs';
import { OwnDatabase, usersDatabase } from './database.mjs';
import { areScenesUnfinished } from './scenes.mjs';

/** Starts our database, or takes the user's, and brings it to the newest migration. `isFresh`: nobody is in it yet. */
export async function openDatabase({ crew, secrets }) {
  const urls = process.env.DATABASE_URL
    ? await usersDatabase(process.env.DATABASE_URL, process.env.DATABASE_OWNER_URL || undefined)
    : await ownDatabase(crew, secrets);
  await deploy(urls);
  return { ...urls, isFresh: await isEmpty(urls.appUrl) };
}

async function ownDatabase(crew, secrets) {
  const database = new OwnDatabase(secrets);
  await crew.start(database);
  if (areScenesUnfinished()) await database.forget();
  return { appUrl: database.appUrl, ownerUrl: database.ownerUrl };
}

async function isEmpty(url) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rowCount } = await client.query('SELECT FROM "Person" LIMIT 1');
    return rowCount === 0;
  } finally {
    await client.end();
  }
}
