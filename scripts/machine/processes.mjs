import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { Sentence } from './sentence.mjs';

/** Whether a process with this number exists (a zombie does not count: it has stopped). */
export function isAlive(pid) {
  if (!Number.isInteger(pid) || pid <= 1) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
  return stateOf(pid) !== 'Z';
}

/** The command line of a process, empty when it is gone or not ours to read. */
export function commandOf(pid) {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
  } catch {
    const ps = spawnSync('ps', ['-p', String(pid), '-o', 'command='], { encoding: 'utf8' });
    return ps.status === 0 ? ps.stdout.trim() : '';
  }
}

/** The parent's number, or 0 when unknown. */
export function parentOf(pid) {
  const stat = statOf(pid);
  if (stat) return Number(stat[1]);
  const ps = spawnSync('ps', ['-p', String(pid), '-o', 'ppid='], { encoding: 'utf8' });
  return ps.status === 0 ? Number(ps.stdout) : 0;
}

/** Tells a process from a later one with the same number: when it was born, in the system's own words. */
function birthOf(pid) {
  const stat = statOf(pid);
  if (stat) return stat[19];
  const ps = spawnSync('ps', ['-p', String(pid), '-o', 'lstart='], { encoding: 'utf8' });
  return ps.status === 0 ? ps.stdout.trim() : '';
}

/** Whether the process that was noted as { pid, birth } is still there. */
export function isSame({ pid, birth }) {
  return isAlive(pid) && birthOf(pid) === birth;
}

export function noted(pid) {
  return { pid, birth: birthOf(pid) };
}

/** Ends a noted process: asks, waits, ends, and sees that it has gone, so that what it held (a port) is free. */
export async function endNoted(note, patience) {
  for (const [signal, longest] of [
    ['SIGTERM', patience],
    ['SIGKILL', 2000],
  ]) {
    if (!isSame(note)) return;
    signalTo(note.pid, signal);
    for (let waited = 0; waited < longest && isSame(note); waited += 50) await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Sends a signal to what an earlier run left; one that has gone meanwhile needs none. */
export function signalTo(pid, signal) {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if (error.code === 'ESRCH') return;
    if (error.code !== 'EPERM') throw error;
    throw new Sentence(
      `An earlier start under another account left process ${pid} running: end it as that account (kill ${pid}).`,
    );
  }
}

function stateOf(pid) {
  return statOf(pid)?.[0];
}

/** The fields after the command's name, which itself may hold spaces and brackets. */
function statOf(pid) {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return text.slice(text.lastIndexOf(')') + 2).split(' ');
  } catch {
    return undefined;
  }
}
