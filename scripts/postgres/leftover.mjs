import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { commandOf, isAlive } from '../machine/processes.mjs';

/**
 * Ends a server that an earlier, killed run left behind in this data folder, so that nothing it acknowledged is lost
 * and the folder is free. A lock file whose number now belongs to another program is only a leftover and goes.
 */
export async function endLeftoverServer(dataFolder) {
  const lock = path.join(dataFolder, 'postmaster.pid');
  if (!existsSync(lock)) return;
  const pid = Number(readFileSync(lock, 'utf8').split('\n')[0]);
  if (!isAlive(pid)) return; // PostgreSQL itself knows best what such a file means: parts of the server may still be ending
  if (!commandOf(pid).includes('postgres')) return rmSync(lock);
  process.kill(pid, 'SIGINT'); // fast shutdown: rolls open transactions back, writes a checkpoint
  for (let waited = 0; isAlive(pid); waited += 50) {
    if (waited > 20_000) throw new Error(`the database left behind by an earlier run (process ${pid}) does not stop`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
