import { Sentence } from '../machine/sentence.mjs';
import { deploy } from '../migrate/deploy.mjs';
import { connected } from '../postgres/connected.mjs';
import { OwnDatabase, usersDatabase } from './database.mjs';
import { areScenesUnfinished } from './scenes.mjs';

/** Starts our database, or takes the user's, and brings it to the newest migration. `isFresh`: nobody is in it yet. */
export async function openDatabase({ supervisor, secrets }) {
  const urls = process.env.DATABASE_URL
    ? await openUsers(process.env.DATABASE_URL, process.env.DATABASE_OWNER_URL || undefined)
    : await openOwn(supervisor, new OwnDatabase(secrets));
  await deploy(urls);
  return { ...urls, isFresh: await isEmpty(urls.appUrl) };
}

/** Starts our database; one whose own scenes were cut off begins anew. */
export async function openOwn(supervisor, database) {
  await supervisor.start(database);
  if (await areScenesUnfinished(database.ownerUrl)) await database.forget();
  return { appUrl: database.appUrl, ownerUrl: database.ownerUrl };
}

/** Takes the user's database. Nothing in it is ours to remove, also not half a stage. */
export async function openUsers(appUrl, ownerUrl) {
  const urls = await usersDatabase(appUrl, ownerUrl);
  if ((await areScenesUnfinished(urls.ownerUrl)) && !(await isEmpty(urls.ownerUrl)))
    throw new Sentence(
      'An earlier start was cut off while it played the demo scenes in the database of DATABASE_URL: make that database anew, empty, and start again.',
    );
  return urls;
}

async function isEmpty(url) {
  const { rowCount } = await connected(url, (client) => client.query('SELECT FROM "Person" LIMIT 1'));
  return rowCount === 0;
}
