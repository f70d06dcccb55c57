import { existsSync, readFileSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { commandOf, isAlive, signalTo } from '../machine/processes.mjs';

/**
 * Ends a server that an earlier, killed run left behind in this data folder, so that nothing it acknowledged is lost
 * and the folder is free. A lock file whose number now belongs to another program is only a leftover and goes.
 */
export async function endLeftoverServer(dataFolder) {
  const lock = path.join(dataFolder, 'postmaster.pid');
  if (!existsSync(lock)) return;
  const pid = Number(readFileSync(lock, 'utf8').split('\n')[0]);
  if (!isAlive(pid)) return; // PostgreSQL itself knows best what such a file means: parts of the server may still be ending
  if (!serves(pid, dataFolder)) return rmSync(lock);
  signalTo(pid, 'SIGINT'); // fast shutdown: rolls open transactions back, writes a checkpoint
  for (let waited = 0; isAlive(pid); waited += 50) {
    if (waited > 20_000) throw new Error(`the database left behind by an earlier run (process ${pid}) does not stop`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/**
 * Whether the process is the PostgreSQL of this very folder. After a restart of the machine or container the number may be
 * that of another clone's or of the system's server. A server works in its data folder, also after the folder was moved;
 * where the system does not tell (no /proc, another account) its command line says what it was started for.
 */
function serves(pid, dataFolder) {
  const command = commandOf(pid);
  if (!command.includes('postgres')) return false;
  return worksIn(pid, dataFolder) ?? `${command} `.includes(` -D ${dataFolder} `);
}

function worksIn(pid, folder) {
  try {
    const [its, ours] = [statSync(`/proc/${pid}/cwd`), statSync(folder)];
    return its.dev === ours.dev && its.ino === ours.ino;
  } catch {
    return undefined;
  }
}
