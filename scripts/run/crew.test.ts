import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isAlive } from '../machine/processes.mjs';
import { Crew } from './crew.mjs';
import { Program } from './program.mjs';
import { says } from './ready.mjs';

let folder: string;
let crew: Crew;
let said: string[];
let gaveUp: Promise<Error>;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'clearway-crew-'));
  said = [];
  gaveUp = new Promise((resolve) => {
    crew = new Crew({
      say: (line: string) => said.push(line),
      changed: () => {},
      giveUp: resolve,
      patienceMs: 300,
      restartDelayMs: 10,
    });
  });
});

afterEach(async () => {
  await crew.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** A real process that says "ready" and then does as the script says. */
function program(name: string, script: string) {
  const log = path.join(folder, `${name}.log`);
  const args = ['-e', `console.log('ready'); ${script}`];
  return new Program({ name, file: process.execPath, args, env: process.env, cwd: folder, log, ready: says('ready') });
}

const lasting = 'setInterval(() => {}, 1000);';

test('a program that is killed is named and started again', async () => {
  const worker = program('worker', lasting);
  await crew.start(worker);
  const first = worker.pid as number;
  process.kill(first, 'SIGKILL');
  await expect.poll(() => said.at(-1), { timeout: 10_000 }).toBe('The worker runs again.');
  expect(said[0]).toBe('The worker has stopped unexpectedly (SIGKILL). It is started again.');
  expect(worker.pid).not.toBe(first);
  expect(isAlive(worker.pid as number)).toBe(true);
}, 20_000);

test('a program that keeps dying ends the attempt with a sentence', async () => {
  await crew.start(program('worker', 'setTimeout(() => process.exit(3), 50);'));
  expect((await gaveUp).message).toMatch(/^The worker keeps stopping \(exit code 3\)/);
}, 40_000);

test('a program that never gets ready is reported with its last words', async () => {
  const broken = new Program({
    name: 'worker',
    file: process.execPath,
    args: ['-e', "console.error('no such table'); process.exit(1);"],
    env: process.env,
    cwd: folder,
    log: path.join(folder, 'broken.log'),
    ready: says('ready'),
  });
  await expect(crew.start(broken)).rejects.toThrow(/did not start \(exit code 1\):\s+no such table/);
}, 20_000);

test('one that does not want to stop is stopped all the same, and the database goes last', async () => {
  const stubborn = program('stubborn', `process.on('SIGTERM', () => {}); ${lasting}`);
  const database = Object.assign(program('database', lasting), { stopsLast: true });
  await crew.start(stubborn, database);
  const [first, last] = [stubborn.pid as number, database.pid as number];
  const stopped = crew.stop();
  await expect.poll(() => isAlive(first), { timeout: 10_000 }).toBe(false);
  await stopped;
  expect(isAlive(last)).toBe(false);
}, 20_000);
