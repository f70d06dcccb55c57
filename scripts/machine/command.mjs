import { spawn } from 'node:child_process';

const running = new Set();
// Not asked to end: npm would first roll back what it installed, under the feet of the next start.
process.once('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});

/**
 * Runs a program to its end and resolves to { ok, output, fellSilent }; the last 200 kB of what it said are kept. One that says
 * nothing for `longestSilenceMs` is ended.
 * @param {string} file
 * @param {readonly string[]} args
 * @param {{ env?: Record<string, string | undefined>, cwd?: string, longestSilenceMs?: number }} [options]
 * @returns {Promise<{ ok: boolean, output: string, fellSilent: boolean }>}
 */
export function run(file, args, { env, cwd, longestSilenceMs } = {}) {
  return new Promise((resolve) => {
    const child = spawn(file, args, { cwd, env: { ...process.env, NO_COLOR: '1', ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
    running.add(child);
    let output = '';
    let fellSilent = false;
    let silence;
    const listen = () => {
      clearTimeout(silence);
      if (longestSilenceMs === undefined) return;
      silence = setTimeout(() => {
        fellSilent = true;
        child.kill('SIGKILL');
      }, longestSilenceMs);
    };
    const keep = (chunk) => {
      output = (output + chunk).slice(-200_000);
      listen();
    };
    listen();
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    const end = (ok) => {
      clearTimeout(silence);
      running.delete(child);
      resolve({ ok, output, fellSilent });
    };
    child.once('error', (error) => {
      output += error.message;
      end(false);
    });
    child.once('close', (code) => end(code === 0));
  });
}

const colors = /\u001b\[[0-9;]*m/g;

/** The end of a program's output, for a sentence. */
export function lastLines(output, count = 12) {
  return output.replaceAll(colors, '').trimEnd().split('\n').slice(-count).join('\n  ');
}
