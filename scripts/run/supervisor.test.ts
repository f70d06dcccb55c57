import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isAlive } from '../machine/processes.mjs';
import { Supervisor } from './supervisor.mjs';
import { Program } from './program.mjs';
import { says } from './ready.mjs';

let folder: string;
let supervisor: Supervisor;
let logged: string[];
let noted: (number | undefined)[][];

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'clearway-supervisor-'));
  logged = [];
  noted = [];
  supervisor = new Supervisor({
    say: (line: string) => logged.push(line),
    changed: () => noted.push(supervisor.programs.map(({ pid }) => pid)),
    patienceMs: 300,
    restartDelayMs: 10,
  });
});

afterEach(async () => {
  await supervisor.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** A real process that says "ready" and then does as the script says; `before` it says so. */
function program(name: string, script: string, before = '') {
  const log = path.join(folder, `${name}.log`);
  const args = ['-e', `${before} console.log('ready'); ${script}`];
  return new Program({ name, file: process.execPath, args, env: process.env, cwd: folder, log, ready: says('ready') });
}

const lasting = 'setInterval(() => {}, 1000);';

test('a program that is killed is named and started again', async () => {
  const worker = program('worker', lasting);
  await supervisor.start(worker);
  const first = worker.pid as number;
  process.kill(first, 'SIGKILL');
  await expect.poll(() => logged.at(-1), { timeout: 60_000 }).toBe('The worker runs again.');
  expect(logged[0]).toBe('The worker has stopped unexpectedly (SIGKILL). It is started again.');
  expect(worker.pid).not.toBe(first);
  expect(isAlive(worker.pid as number)).toBe(true);
}, 20_000);

test('a part that is killed again and again stops nothing else, and runs when it is let be', async () => {
  const [portal, media] = [program('application', lasting), program('media server', lasting)];
  await supervisor.start(portal, media);
  const first = portal.pid as number;
  for (let kills = 1; kills <= 6; kills++) {
    process.kill(media.pid as number, 'SIGKILL');
    await expect
      .poll(() => logged.filter((line) => line === 'The media server runs again.').length, { timeout: 60_000 })
      .toBe(kills);
  }
  expect(portal.pid).toBe(first);
  expect(isAlive(first)).toBe(true);
  expect(logged.filter((line) => line.includes('media.log') || line.includes('media server.log')).length).toBeGreaterThan(0);
}, 60_000);

test('one that waits for its next try does not keep Ctrl-C waiting', async () => {
  const patient = new Supervisor({
    say: (line: string) => logged.push(line),
    changed: () => {},
    patienceMs: 300,
    restartDelayMs: 30_000,
  });
  await patient.start(program('worker', 'setTimeout(() => process.exit(3), 50);'));
  await expect.poll(() => logged.at(-1), { timeout: 60_000 }).toMatch(/It is started again in 30 s\.$/);
  await patient.stop();
  expect(logged.at(-1)).toMatch(/in 30 s\.$/);
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
  await expect(supervisor.start(broken)).rejects.toThrow(/did not start \(exit code 1\):\s+no such table/);
}, 20_000);

test('one that does not want to stop is stopped all the same, and the database goes last', async () => {
  const stubborn = program('stubborn', `process.on('SIGTERM', () => {}); ${lasting}`);
  const database = Object.assign(program('database', lasting), { stopsLast: true });
  await supervisor.start(stubborn, database);
  const [first, last] = [stubborn.pid as number, database.pid as number];
  const stopped = supervisor.stop();
  await expect.poll(() => isAlive(first), { timeout: 60_000 }).toBe(false);
  await stopped;
  expect(isAlive(last)).toBe(false);
}, 20_000);

test('a process is noted as soon as there is one, also when it is started again', async () => {
  const slow = program('worker', lasting, 'for (const end = Date.now() + 500; Date.now() < end; );');
  const started = supervisor.start(slow);
  await expect.poll(() => noted.length, { timeout: 60_000, interval: 5 }).toBe(1);
  expect(readFileSync(path.join(folder, 'worker.log'), 'utf8')).toBe('');
  expect(noted).toEqual([[slow.pid]]);
  await started;
  process.kill(slow.pid as number, 'SIGKILL');
  await expect.poll(() => noted.length, { timeout: 60_000, interval: 5 }).toBe(2);
  expect(logged.at(-1)).not.toBe('The worker runs again.');
}, 30_000);

test('a start that fails counts as one more death, and the next may succeed', async () => {
  const starts = `const starts = fs.existsSync('starts') ? fs.readFileSync('starts').length : 0; fs.appendFileSync('starts', 'x');`;
  const worker = program('worker', lasting, `${starts} if (starts === 1 || starts === 2) process.exit(4);`);
  await supervisor.start(worker);
  process.kill(worker.pid as number, 'SIGKILL');
  await expect.poll(() => logged.at(-1), { timeout: 60_000 }).toBe('The worker runs again.');
  expect(logged).toEqual([
    'The worker has stopped unexpectedly (SIGKILL). It is started again.',
    'The worker did not start. It is started again.',
    'The worker did not start. It is started again.',
    'The worker runs again.',
  ]);
}, 30_000);

test('one that does not start any more is tried again with growing waits, its log named', async () => {
  const once = "if (fs.existsSync('once')) { console.error('no such table'); process.exit(1); } fs.writeFileSync('once', '');";
  const worker = program('worker', lasting, once);
  await supervisor.start(worker);
  process.kill(worker.pid as number, 'SIGKILL');
  await expect.poll(() => logged.filter((line) => line.includes('did not start')).length, { timeout: 60_000 }).toBeGreaterThan(4);
  expect(logged.at(-1)).toContain(path.join(folder, 'worker.log'));
  expect(logged).not.toContain('The worker runs again.');
}, 40_000);

test('who dies with the database is started when it is back', async () => {
  const up = path.join(folder, 'up');
  const recovering = "for (const end = Date.now() + 1500; Date.now() < end; ); fs.writeFileSync('up', '');";
  const database = Object.assign(program('database', lasting, recovering), { stopsLast: true });
  await supervisor.start(database);
  const worker = program('worker', lasting, "if (!fs.existsSync('up')) process.exit(1);");
  await supervisor.start(worker);
  rmSync(up);
  process.kill(database.pid as number, 'SIGKILL');
  await expect.poll(() => logged[0], { timeout: 60_000, interval: 5 }).toMatch(/^The database has stopped/);
  process.kill(worker.pid as number, 'SIGKILL');
  await expect.poll(() => logged.at(-1), { timeout: 60_000 }).toBe('The worker runs again.');
  expect(logged.filter((line) => line.includes('did not start'))).toEqual([]);
  expect(logged.indexOf('The database runs again.')).toBeLessThan(logged.indexOf('The worker runs again.'));
}, 40_000);

test('nothing is started any more once everything is being stopped', async () => {
  await supervisor.start(program('worker', `process.on('SIGTERM', () => {}); ${lasting}`));
  const late = program('application', lasting);
  const stopped = supervisor.stop();
  await expect(supervisor.start(late)).rejects.toThrow('is being stopped');
  await stopped;
  expect(late.pid).toBeUndefined();
}, 20_000);
