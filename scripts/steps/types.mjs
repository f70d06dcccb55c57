// Types of the routes first (a clean checkout has none), then the whole program's.
import { spawnSync } from 'node:child_process';
import { command } from './step.mjs';

for (const [program, ...args] of [
  [command('next'), 'typegen'],
  [command('typescript', 'tsc'), '--noEmit'],
]) {
  const { status } = spawnSync(process.execPath, [program, ...args], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
