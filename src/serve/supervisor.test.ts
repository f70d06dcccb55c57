import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'clearway-serve-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A real primary with `count` real processes; all but the first fall as soon as they listen, `all` of them if so asked. */
function supervise(falls: 'later' | 'all' | 'before-listening' | 'never', count = 2) {
  const file = path.join(folder, 'program.mts');
  const supervisor = path.join(import.meta.dirname, 'supervisor.ts');
  writeFileSync(
    file,
    `import cluster from 'node:cluster';
     import { createServer } from 'node:http';
     if (cluster.isPrimary) (await import(${JSON.stringify(supervisor)})).superviseProcesses(${count});
     else {
       const falls = ${JSON.stringify(falls)};
       if (falls === 'before-listening') process.exit(7);
       createServer().listen(0, '127.0.0.1', () => {
         console.log('listening ' + cluster.worker.id);
         if (falls === 'all' || (falls === 'later' && cluster.worker.id > 1)) setTimeout(() => process.exit(3), 20);
       });
       process.on('SIGTERM', () => process.exit(0));
     }`,
  );
  const child = spawn(process.execPath, ['--import', 'tsx', file], { stdio: ['ignore', 'pipe', 'inherit'] });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const waits = () =>
    output
      .split('\n')
      .filter((line) => line.includes('server.process-lost'))
      .map((line) => (JSON.parse(line) as { ms: number }).ms);
  const listening = () => output.match(/^listening \d+$/gm) ?? [];
  return { child, waits, listening, ended };
}

const patience = { timeout: 60_000 };

test('a serving process that keeps falling is begun again with growing waits, and the other goes on', async () => {
  const { child, waits, ended } = supervise('later');
  await expect.poll(() => waits().slice(0, 3), patience).toEqual([1_000, 2_000, 4_000]);
  expect(child.exitCode).toBeNull();
  child.kill('SIGTERM');
  expect(await ended).toBe(0);
});

test('when all fall again and again, they are still tried, ever later, and a stop takes effect at once', async () => {
  const { child, waits, ended } = supervise('all');
  await expect.poll(() => waits().filter((ms) => ms >= 2_000).length, patience).toBeGreaterThan(0);
  expect(child.exitCode).toBeNull();
  child.kill('SIGTERM');
  expect(await ended).toBe(0);
});

test.each([1, 3])('as many processes serve as the settings say: %i', async (count) => {
  const { child, waits, listening, ended } = supervise('never', count);
  await expect.poll(listening, patience).toHaveLength(count);
  child.kill('SIGTERM');
  expect(await ended).toBe(0);
  expect([listening().length, waits()]).toEqual([count, []]);
});

test('one that never could listen ends the program with its code', async () => {
  expect(await supervise('before-listening').ended).toBe(7);
});
