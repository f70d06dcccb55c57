import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import { env } from '@/env';
import { type Prisma, PrismaClient } from '@/generated/prisma/client';
import { log } from '@/server/log';
import { noteDatabase } from '@/server/request-outage';

/** A running transaction. Every function of server/db takes it first. */
export type Tx = Prisma.TransactionClient;

/** Longer nobody waits for a connection: a page then says that our records do not answer, and looks again by itself. */
const longestWaitMs = 4_000;

type Connections = { pool: pg.Pool; prisma: PrismaClient };

// Route bundles and instrumentation do not share modules, so the one pool of the process hangs on globalThis.
const held = globalThis as typeof globalThis & { clearwayConnections?: Connections };

function connect(): Connections {
  const pool = new pg.Pool({
    connectionString: env().DATABASE_URL,
    // Each serving process and the worker hold up to ten; PostgreSQL allows a hundred by default.
    max: 10,
    connectionTimeoutMillis: longestWaitMs, // a full pool answers 503 instead of waiting for ever
    idleTimeoutMillis: 60_000, // a quiet minute must not cost the next patient a new connection
    query_timeout: 5_000, // the only limit that acts when the network to the database is dead
    keepAlive: true,
    allowExitOnIdle: false,
    application_name: 'clearway',
    // The adapter of Prisma reads every moment as one in UTC, whatever the zone of the server.
    options: '-c timezone=UTC -c statement_timeout=4000 -c lock_timeout=2000 -c idle_in_transaction_session_timeout=10000',
  });
  // Without a listener an idle connection that breaks ends the whole process.
  pool.on('error', (error) => log.error('db.idle-connection-lost', error));
  const query = pool.query.bind(pool) as (...given: unknown[]) => unknown;
  Object.assign(pool, { query: (...given: unknown[]) => noted(query(...given)) });
  return { pool, prisma: new PrismaClient({ adapter: new PrismaPg(pool) }) };
}

/** The same answer; whether it came is noted. */
function noted<T>(answer: T): T {
  if (answer instanceof Promise) answer.then(() => noteDatabase(null), noteDatabase);
  return answer;
}

/** The process's connection pool, for LISTEN-free raw work such as health checks. */
export const pool = (): pg.Pool => (held.clearwayConnections ??= connect()).pool;

const prisma = (): PrismaClient => (held.clearwayConnections ??= connect()).prisma;

/**
 * Runs the work in one transaction: all of it is stored, or nothing. Reads that belong together and every write go through here.
 * Throws what the work throws; a lost connection throws the driver's error.
 */
export async function transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
  try {
    const done = await prisma().$transaction(work, { maxWait: longestWaitMs, timeout: 8_000 });
    noteDatabase(null);
    return done;
  } catch (error) {
    noteDatabase(error);
    throw error;
  }
}

/** Closes the pool; for programs and tests that end. */
export async function disconnect(): Promise<void> {
  const open = held.clearwayConnections;
  held.clearwayConnections = undefined;
  if (open === undefined) return;
  await open.prisma.$disconnect();
  if (!open.pool.ended) await open.pool.end();
}
