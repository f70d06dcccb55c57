import { spawn, spawnSync } from 'node:child_process';
import {
  chownSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { withRealClock } from '../days/real-clock.mjs';
import { Sentence } from '../machine/sentence.mjs';
import { serverAccount } from './account.mjs';
import { postgresBinaries } from './binaries.mjs';
import { endLeftoverServer } from './leftover.mjs';

/** A failing statement must not write a patient's words into the server's log. */
const quietLog = {
  log_error_verbosity: 'terse',
  log_min_error_statement: 'panic',
  log_parameter_max_length_on_error: '0',
  log_statement: 'none',
};
/** For throw-away data only: a crash of the machine may lose it, a killed server does not. */
const hasty = { fsync: 'off', full_page_writes: 'off' };

/**
 * Starts a PostgreSQL server on the loopback interface, making its data folder (owned by the server's account) first
 * when it is new. `durable: false` trades safety for speed. `spawned` gets the cluster before it answers, so that whoever
 * stops meanwhile finds it. Throws a `Sentence` with the server's own words, and leaves no server then.
 * @param {object} given
 * @param {string} given.folder
 * @param {number} given.port
 * @param {string} given.password of the superuser
 * @param {boolean} [given.durable]
 * @param {number} [given.maxConnections]
 * @param {(cluster: any) => void} [given.spawned] gets what this resolves to
 */
export async function startCluster({ folder, port, password, durable = true, maxConnections = 100, spawned = () => {} }) {
  const account = serverAccount();
  const bin = path.join(postgresBinaries(account), 'bin');
  const data = path.join(folder, 'data');
  const logFile = path.join(folder, 'postgres.log');
  ownedFolder(folder, account);
  await endLeftoverServer(data);
  if (!existsSync(data)) initialise({ bin, data, folder, password, account, durable });

  const settings = {
    ...quietLog,
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: String(maxConnections),
    ...(durable ? {} : hasty),
  };
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const url = (user, secret, database) => `postgresql://${user}:${encodeURIComponent(secret)}@127.0.0.1:${port}/${database}`;
  const adminUrl = url('postgres', password, 'postgres');
  const args = ['-D', data, '-p', String(port), ...flags];
  const start = async () => {
    const server = launchServer({ file: path.join(bin, 'postgres'), args, data, logFile, account });
    const cluster = { server, port, url, adminUrl, stop: () => end(server, 'SIGINT'), kill: () => end(server, 'SIGKILL') };
    try {
      spawned(cluster);
      await answering(server, adminUrl, logFile);
      return cluster;
    } catch (error) {
      await cluster.stop();
      throw error;
    }
  };
  return await whenEarlierPartsHaveGone(start);
}

function launchServer({ file, args, data, logFile, account }) {
  const log = openSync(logFile, 'a', 0o600);
  // Its own process group: Ctrl-C must not reach the database before the programs that still write to it.
  const server = spawn(file, args, {
    ...as(account),
    cwd: data,
    env: /** @type {NodeJS.ProcessEnv} */ (withRealClock()),
    detached: true,
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  return server;
}

/**
 * After a kill the server's helpers live on for a moment and hold its memory; a new server refuses until they have ended.
 * @template T
 * @param {() => Promise<T>} start
 */
async function whenEarlierPartsHaveGone(start) {
  for (let attempt = 1; ; attempt++)
    try {
      return await start();
    } catch (error) {
      if (attempt === 40 || !/shared memory|already exists/.test(error.message)) throw error;
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
}

function ownedFolder(folder, account) {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (account) chownSync(folder, account.uid, account.gid);
}

function initialise({ bin, data, folder, password, account, durable }) {
  const half = `${data}.half`; // takes its name only when it is whole: a run may be killed at any moment
  rmSync(half, { recursive: true, force: true });
  const secret = path.join(folder, 'first-password');
  writeFileSync(secret, `${password}\n`, { mode: 0o600 });
  if (account) chownSync(secret, account.uid, account.gid);
  const flags = [
    '-D',
    half,
    '-U',
    'postgres',
    `--pwfile=${secret}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale=C.UTF-8',
  ];
  const made = spawnSync(path.join(bin, 'initdb'), durable ? flags : [...flags, '--no-sync'], {
    ...as(account),
    cwd: folder,
    env: /** @type {NodeJS.ProcessEnv} */ (withRealClock()),
    encoding: 'utf8',
  });
  rmSync(secret);
  if (made.status !== 0) throw new Sentence(`PostgreSQL could not make its data folder ${data}: ${made.stderr || made.error}`);
  renameSync(half, data);
}

function as(account) {
  return account ? { uid: account.uid, gid: account.gid } : {};
}

async function answering(server, adminUrl, logFile) {
  const logFrom = statSync(logFile).size;
  let failure = '';
  server.once('error', (error) => {
    failure = ` (${error.message})`;
  });
  for (const end = Date.now() + 60_000; Date.now() < end; ) {
    if (failure || server.exitCode !== null || server.signalCode) break;
    const client = new pg.Client({ connectionString: adminUrl, connectionTimeoutMillis: 2000 });
    client.on('error', () => {});
    try {
      await client.connect();
      await client.end();
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
  }
  const lastWords = readFileSync(logFile).subarray(logFrom).toString().trimEnd().split('\n').slice(-3).join('\n  ');
  throw new Sentence(`PostgreSQL did not start${failure}. The end of its log (${logFile}):\n  ${lastWords}`);
}

/** SIGINT is PostgreSQL's fast shutdown in good order. Resolves when the server has gone. */
function end(server, signal) {
  if (!server.pid || server.exitCode !== null || server.signalCode) return Promise.resolve();
  return new Promise((resolve) => {
    server.once('exit', resolve);
    server.kill(signal);
  });
}
