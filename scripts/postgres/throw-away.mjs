import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { freePort } from '../machine/ports.mjs';
import { isReachableFor } from '../machine/reach.mjs';
import { serverAccount } from './account.mjs';
import { startCluster } from './cluster.mjs';
import { ensureDatabase, ensureRoles } from './roles.mjs';
import { sharedFolder } from './shared-folder.mjs';

/**
 * A PostgreSQL server for tests and development: random port and passwords, its data gone when it stops.
 * `durable: true` keeps fsync on, for tests that kill it.
 */
export async function startThrowAwayPostgres({ durable = false, maxConnections = 200 } = {}) {
  const account = serverAccount();
  const parent = account && !isReachableFor(account.uid, tmpdir()) ? sharedFolder() : tmpdir();
  const folder = mkdtempSync(path.join(parent, 'clearway-pg-'));
  const secret = () => randomBytes(18).toString('base64url');
  const [password, ownerPassword, appPassword] = [secret(), secret(), secret()];
  const port = await freePort();
  /** @type {Awaited<ReturnType<typeof startCluster>> | undefined} */
  let cluster;
  const start = async () => {
    await startCluster({ folder, port, password, durable, maxConnections, spawned: (made) => (cluster = made) });
  };
  const started = () => {
    if (cluster === undefined) throw new Error('the database was not started');
    return cluster;
  };
  const killed = () => cluster?.server.kill('SIGKILL'); // last resort when this process ends without stopping it
  process.once('exit', killed);
  const stop = async () => {
    await cluster?.stop();
    process.off('exit', killed);
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await start();
    await ensureRoles(started().adminUrl, { ownerPassword, appPassword });
    await ensureDatabase(started().adminUrl, 'clearway');
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    name: 'database',
    folder,
    adminUrl: started().adminUrl,
    ownerUrl: (database = 'clearway') => started().url('clearway', ownerPassword, database),
    appUrl: (database = 'clearway') => started().url('clearway_app', appPassword, database),
    pid: () => started().server.pid,
    onExit: (listener) => started().server.once('exit', listener),
    stop,
    /** Starts it again on the same port and data, after `killAndWait`. */
    start,
    killAndWait: () => started().kill(),
    /** Stops it and keeps its data. */
    halt: () => started().stop(),
  };
}
