import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isAlive } from '../machine/processes.mjs';
import { endLeftoverServer } from './leftover.mjs';

let folder: string;
let data: string;
let lock: string;
let server: ChildProcess | undefined;

beforeEach(() => {
  folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'clearway-leftover-')));
  data = path.join(folder, 'data');
  lock = path.join(data, 'postmaster.pid');
  mkdirSync(data);
});

afterEach(() => {
  server?.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

/** A process that looks like a server of the folder `its`, noted in our lock file. */
async function serverOf(its: string) {
  mkdirSync(its, { recursive: true });
  const lasting = "console.log('ready'); setInterval(() => {}, 1000)";
  server = spawn(process.execPath, ['-e', lasting, '--', 'postgres', '-D', its, '-p', '5432'], { cwd: its });
  await new Promise((resolve) => server?.stdout?.once('data', resolve));
  writeFileSync(lock, `${server.pid}\n${data}\n`);
  return server.pid as number;
}

test('the server of this very folder is ended', async () => {
  const pid = await serverOf(data);
  await endLeftoverServer(data);
  expect(isAlive(pid)).toBe(false);
});

test('a server of another folder that got the number is left alone, and the stale lock goes', async () => {
  for (const other of [path.join(folder, 'other'), `${data}-2`]) {
    const pid = await serverOf(other);
    await endLeftoverServer(data);
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(isAlive(pid)).toBe(true);
    expect(existsSync(lock)).toBe(false);
    server?.kill('SIGKILL');
  }
});
