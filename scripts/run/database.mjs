import path from 'node:path';
import pg from 'pg';
import { freePortNear } from '../machine/ports.mjs';
import { Sentence } from '../machine/sentence.mjs';
import { startCluster } from '../postgres/cluster.mjs';
import { dropDatabase, ensureDatabase, ensureRoles } from '../postgres/roles.mjs';
import { databaseFolder } from '../setup/places.mjs';

/** Our own PostgreSQL as one of the supervised programs; the port stays the same while it runs, also after a restart. */
export class OwnDatabase {
  name = 'database';
  stopsLast = true;
  /** @type {number | undefined} */
  port;
  /** @type {Awaited<ReturnType<typeof startCluster>> | null} */
  #cluster = null;
  #stopping = false;

  constructor(secrets, folder = databaseFolder()) {
    this.secrets = secrets;
    this.folder = folder;
    this.log = path.join(this.folder, 'postgres.log');
  }

  get pid() {
    const server = this.#cluster?.server;
    return server && server.exitCode === null && !server.signalCode ? server.pid : undefined;
  }

  get #started() {
    if (this.#cluster === null) throw new Error('the database was not started');
    return this.#cluster;
  }

  get ownerUrl() {
    return this.#started.url('clearway', this.secrets.ownerPassword, 'clearway');
  }

  get appUrl() {
    return this.#started.url('clearway_app', this.secrets.appPassword, 'clearway');
  }

  /**
   * As `Program` does: one that cannot be used is ended, `onSpawn` is called with the process at once and `onDeath` of its end.
   * @param {(manner: string) => unknown} [onDeath]
   * @param {() => void} [onSpawn]
   */
  async start(onDeath = () => {}, onSpawn = () => {}) {
    const port = (this.port ??= await freePortNear(54329));
    const spawned = (cluster) => {
      this.#cluster = cluster;
      if (this.#stopping) return void cluster.stop(); // Ctrl-C came while there was nothing to stop yet
      onSpawn();
    };
    const cluster = await startCluster({
      folder: this.folder,
      port,
      password: this.secrets.postgresPassword,
      spawned,
    });
    const gone = new Promise((resolve) => cluster.server.once('exit', (code, signal) => resolve(signal ?? `exit code ${code}`)));
    try {
      await ensureRoles(cluster.adminUrl, this.secrets);
      await ensureDatabase(cluster.adminUrl, 'clearway');
    } catch (error) {
      await cluster.stop();
      throw error;
    }
    void gone.then((manner) => this.#stopping || onDeath(manner));
  }

  /** Begins anew with an empty database. */
  async forget() {
    await dropDatabase(this.#started.adminUrl, 'clearway');
    await ensureDatabase(this.#started.adminUrl, 'clearway');
  }

  async stop() {
    this.#stopping = true;
    await this.#cluster?.stop();
  }

  kill() {
    // Not ended by force: it notices that nobody is connected, and the next start stops it in good order.
  }
}

/** A server of the user's: nothing to start, but it must answer now. */
export async function usersDatabase(appUrl, ownerUrl = appUrl) {
  const client = new pg.Client({ connectionString: ownerUrl, connectionTimeoutMillis: 5000 });
  try {
    await client.connect();
    await client.end();
  } catch (error) {
    throw new Sentence(`The database of DATABASE_URL does not answer: ${error.message || error.code}`);
  }
  return { appUrl, ownerUrl };
}
