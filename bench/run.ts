import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

// npm run bench -- <name> [arguments]: each bench/<name>.bench.ts measures ours beside a reference in the same run.
const folder = fileURLToPath(new URL('.', import.meta.url));
const [name, ...rest] = process.argv.slice(2);
const file = `${folder}${name}.bench.ts`;

if (name === undefined || !existsSync(file)) {
  const names = readdirSync(folder).flatMap((entry) => /^(.+)\.bench\.ts$/.exec(entry)?.[1] ?? []);
  console.error(`usage: npm run bench -- <${names.join(' | ')}>`);
  process.exit(1);
}
const run = spawn(process.execPath, ['--import', 'tsx', file, ...rest], { stdio: 'inherit' });
run.on('exit', (code) => process.exit(code ?? 1));
