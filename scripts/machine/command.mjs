import { spawn } from 'node:child_process';

const running = new Set();
// Not asked to end: npm would first roll back what it installed, under the feet of the next start.
process.once('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});

/** Runs a program to its end and resolves to { ok, output }; the last 200 kB of what it said are kept. */
export function run(file, args, { env, cwd } = {}) {
  return new Promise((resolve) => {
    const child = spawn(file, args, { cwd, env: { ...process.env, NO_COLOR: '1', ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
    running.add(child);
    let output = '';
    const keep = (chunk) => {
      output = (output + chunk).slice(-200_000);
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    const end = (ok) => {
      running.delete(child);
      resolve({ ok, output });
    };
    child.once('error', (error) => {
      output += error.message;
      end(false);
    });
    child.once('close', (code) => end(code === 0));
  });
}

const colours = /\u001b\[[0-9;]*m/g;

/** The end of a program's output, for a sentence. */
export function lastLines(output, count = 12) {
  return output.replaceAll(colours, '').trimEnd().split('\n').slice(-count).join('\n  ');
}
