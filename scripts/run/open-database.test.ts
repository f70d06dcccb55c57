import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { freePort } from '../machine/ports.mjs';
import { deploy } from '../migrate/deploy.mjs';
import { connected } from '../postgres/connected.mjs';
import { newSecrets } from '../setup/secrets.mjs';
import { Supervisor } from './supervisor.mjs';
import { OwnDatabase } from './database.mjs';
import { openOwn, openUsers } from './open-database.mjs';
import { areScenesUnfinished, whileUnfinished } from './scenes.mjs';

let folder: string;
let supervisor: Supervisor;
let database: OwnDatabase;
/** A database of the user's, on the same server for the sake of speed. */
let theirs: string;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'clearway-pg-'));
  supervisor = new Supervisor({ say: () => {}, changed: () => {} });
  database = new OwnDatabase(newSecrets(), folder);
  database.port = await freePort();
  await openOwn(supervisor, database);
  await connected(database.ownerUrl, (client) => client.query('CREATE DATABASE theirs'));
  theirs = database.ownerUrl.replace(/clearway$/, 'theirs');
  for (const ownerUrl of [database.ownerUrl, theirs]) await deploy({ ownerUrl, appUrl: ownerUrl });
}, 60_000);

afterAll(async () => {
  await supervisor.stop();
  rmSync(folder, { recursive: true, force: true });
});

const peopleOf = async (url: string) =>
  Number((await connected(url, (client) => client.query('SELECT count(*) FROM "Person"'))).rows[0].count);
const addPerson = (url: string) =>
  connected(url, (client) =>
    client.query(`INSERT INTO "Person" (email, name, roles) VALUES (gen_random_uuid() || '@example.test', 'Ada', '{patient}')`),
  );
const cutOff = (url: string, people: number) =>
  whileUnfinished(url, async () => {
    for (let n = 0; n < people; n++) await addPerson(url);
    throw new Error('cut off');
  });
/** A supervisor that finds our database already running. */
const running = { start: async () => {} } as unknown as Supervisor;

test('scenes cut off in a database of the user cost ours nothing', async () => {
  await addPerson(database.ownerUrl);
  await expect(cutOff(theirs, 1)).rejects.toThrow('cut off');
  await openOwn(running, database);
  expect(await peopleOf(database.ownerUrl)).toBe(1);
});

test('half a stage in a database of the user is said in a sentence and left as it is', async () => {
  await expect(openUsers(theirs, theirs)).rejects.toThrow(/^An earlier start was cut off .* make that database anew/);
  expect(await peopleOf(theirs)).toBe(1);
});

test('where nobody came onto the stage of the user, the scenes are played again', async () => {
  await connected(theirs, (client) => client.query('DELETE FROM "Person"'));
  expect(await openUsers(theirs, theirs)).toEqual({ appUrl: theirs, ownerUrl: theirs });
  await whileUnfinished(theirs, () => addPerson(theirs));
  expect(await areScenesUnfinished(theirs)).toBe(false);
  await openUsers(theirs, theirs);
});

test('half a stage in our own database is begun anew', async () => {
  await expect(cutOff(database.ownerUrl, 1)).rejects.toThrow('cut off');
  await openOwn(running, database);
  await deploy({ ownerUrl: database.ownerUrl, appUrl: database.appUrl });
  expect(await peopleOf(database.ownerUrl)).toBe(0);
  expect(await areScenesUnfinished(database.ownerUrl)).toBe(false);
});
