import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest';
import { isAlive } from '../machine/processes.mjs';
import { freePort } from '../machine/ports.mjs';
import { newSecrets } from '../setup/secrets.mjs';
import { OwnDatabase } from './database.mjs';

const folder = mkdtempSync(path.join(tmpdir(), 'clearway-pg-'));
const secrets = newSecrets();
let database: OwnDatabase;

beforeEach(async () => {
  database = new OwnDatabase(secrets, folder);
  database.port = await freePort();
});

afterEach(() => database.stop());
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a database that is stopped while it starts leaves no server behind', async () => {
  let pid: number | undefined;
  const started = database.start(
    () => {},
    () => {
      pid = database.pid;
      void database.stop();
    },
  );
  await expect(started).rejects.toThrow('PostgreSQL did not start');
  expect(pid).toBeGreaterThan(1);
  expect(isAlive(pid as number)).toBe(false);
}, 60_000);

test('one that is stopped before there is a server ends the server that comes', async () => {
  let spawned = false;
  const started = database.start(
    () => {},
    () => (spawned = true),
  );
  await database.stop();
  await expect(started).rejects.toThrow('PostgreSQL did not start');
  expect({ spawned, pid: database.pid }).toEqual({ spawned: false, pid: undefined });
}, 60_000);
