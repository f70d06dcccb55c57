// Types of the routes first (a clean checkout has none), then the whole program's, then those of the plain JavaScript.
import { spawnSync } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { command } from './step.mjs';

// What the builds of tests and benches left there is as old as they are, and may name a page that is gone.
for (const folder of readdirSync('.').filter((name) => /^\.next-\w+$/.test(name)))
  rmSync(path.join(folder, 'types'), { recursive: true, force: true });

for (const args of [
  [command('next'), 'typegen'],
  [command('typescript', 'tsc'), '--noEmit'],
  [command('typescript', 'tsc'), '--noEmit', '--project', 'scripts/tsconfig.json'],
]) {
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
