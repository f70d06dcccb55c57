import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const packages = fileURLToPath(new URL('../../node_modules', import.meta.url));

/** The file behind a package's command, so that no shell and no PATH stands between. */
export function command(packageName, name = packageName) {
  const folder = path.join(packages, packageName);
  const { bin } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  return path.join(folder, typeof bin === 'string' ? bin : bin[name]);
}

/**
 * Runs a Node program and resolves to { name, ok, seconds, output } whatever happens; output is kept, and shown as it
 * comes when `live`.
 */
export function step(name, args, { env = {}, live = false } = {}) {
  const began = Date.now();
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const keep = (chunk) => {
      output += chunk;
      if (live) process.stdout.write(chunk);
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    const end = (ok) => resolve({ name, ok, seconds: (Date.now() - began) / 1000, output });
    child.once('error', (error) => {
      keep(`${error.message}\n`);
      end(false);
    });
    child.once('close', (code) => end(code === 0));
  });
}

/** Prints one line for a finished step, and what it said when it failed. */
export function report({ name, ok, seconds, output }, live = false) {
  console.log(`${ok ? '✓' : '✗'} ${name} (${seconds.toFixed(1)} s)`);
  if (!ok && !live) console.log(output.trimEnd());
}
