import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pool, type Tx, transaction } from '@/server/db/client';
import { aPerson } from '@/testing/people';
import { handleTrpc } from './trpc-endpoint';
import { isOutage } from '@/server/outage';
import { outageSince } from '@/server/request-outage';

const other = new pg.Client({ connectionString: process.env.DATABASE_URL });
beforeAll(() => other.connect());
afterAll(() => other.end());

const faultOf = (work: (tx: Tx) => Promise<unknown>): Promise<unknown> =>
  transaction(work).then(
    () => null,
    (error: unknown) => error,
  );
const sleep = (tx: Tx, seconds: number) => tx.$queryRaw`SELECT 1 AS slept FROM pg_sleep(${seconds})`;
const raise = (state: string) => (tx: Tx) =>
  tx.$executeRawUnsafe(`DO $$ BEGIN RAISE EXCEPTION 'raised' USING ERRCODE = '${state}'; END $$`);

/** Ends the transaction's connection as an operator would. */
async function cutOff(tx: Tx) {
  const [mine] = await tx.$queryRaw<{ pid: number }[]>`SELECT pg_backend_pid() AS pid`;
  await other.query('SELECT pg_terminate_backend($1)', [mine?.pid]);
}

/** Somebody else holds the whole table meanwhile. */
async function locked<T>(table: string, work: () => Promise<T>): Promise<T> {
  await other.query(`BEGIN; LOCK TABLE "${table}" IN ACCESS EXCLUSIVE MODE`);
  try {
    return await work();
  } finally {
    await other.query('ROLLBACK');
  }
}

test.each([
  ['the typed client', (tx: Tx) => tx.case.count()],
  ['words of our own', (tx: Tx) => tx.$queryRaw`SELECT id FROM "Case"`],
])('a query by %s that waits too long for somebody’s lock may pass later', async (_, query) => {
  const impatient = (tx: Tx) => tx.$executeRaw`SET LOCAL lock_timeout = 200`.then(() => query(tx));
  const fault = await locked('Case', () => faultOf(impatient));
  expect(fault).toMatchObject({ meta: { driverAdapterError: { cause: { originalCode: '55P03' } } } });
  expect(isOutage(fault)).toBe(true);
});

test('a call of the API that meets such a lock is told to come again', async () => {
  const { headers } = await aPerson(['patient']);
  headers.set('content-type', 'application/json');
  const call = new Request('http://localhost:3000/api/trpc/session.me', { method: 'POST', headers, body: '{}' });
  const answer = await locked('Session', () => handleTrpc(call));
  expect(answer.status).toBe(503);
  expect(await answer.json()).toMatchObject({ error: { data: { code: 'SERVICE_UNAVAILABLE' } } });
});

test('a statement that takes too long may pass later', async () => {
  const fault = await faultOf((tx) => tx.$executeRaw`SET LOCAL statement_timeout = 200`.then(() => sleep(tx, 3)));
  expect(fault).toMatchObject({ meta: { driverAdapterError: { cause: { originalCode: '57014' } } } });
  expect(isOutage(fault)).toBe(true);
});

test.each([
  [
    'while a query runs',
    async (tx: Tx) => {
      const [mine] = await tx.$queryRaw<{ pid: number }[]>`SELECT pg_backend_pid() AS pid`;
      void wait(200).then(() => other.query('SELECT pg_terminate_backend($1)', [mine?.pid]));
      await sleep(tx, 3);
    },
  ],
  ['before a query', (tx: Tx) => cutOff(tx).then(() => tx.case.count())],
  [
    'long before a query',
    (tx: Tx) =>
      cutOff(tx)
        .then(() => wait(200))
        .then(() => tx.case.count()),
  ],
  ['before the end', (tx: Tx) => cutOff(tx).then(() => wait(200))],
])('a connection that is cut off %s may be there again later', async (_, work) => {
  const fault = await faultOf(work);
  expect(fault).toBeInstanceOf(Error);
  expect(isOutage(fault)).toBe(true);
});

test('a transaction that waited too long for its own program may pass later', async () => {
  const fault = await faultOf(async (tx) => {
    await tx.$executeRaw`SET LOCAL idle_in_transaction_session_timeout = 100`;
    await wait(300);
    await tx.case.count();
  });
  expect(fault).toBeInstanceOf(Error);
  expect(isOutage(fault)).toBe(true);
});

test('a pool with no connection left may have one later', async () => {
  const held = await Promise.all(Array.from({ length: 10 }, () => pool().connect()));
  const fault = await faultOf((tx) => tx.case.count());
  for (const connection of held) connection.release();
  expect(fault).toBeInstanceOf(Error);
  expect(isOutage(fault)).toBe(true);
});

test('a moment of much to do is waited through: a connection that comes free within seconds is taken', async () => {
  const held = await Promise.all(Array.from({ length: 10 }, () => pool().connect()));
  const waiting = transaction((tx) => tx.case.count());
  await wait(2_500); // longer than a busy page needs for all that it reads
  for (const connection of held) connection.release();
  expect(await waiting).toBeGreaterThanOrEqual(0);
  expect(outageSince()).toBeNull();
});

test.each(['40001', '40P01', '53100', '53300', '08006'])('state %s, raised by PostgreSQL, may pass later', async (state) => {
  expect(isOutage(await faultOf(raise(state)))).toBe(true);
});

test.each([
  ['division by zero', (tx: Tx) => tx.$queryRaw`SELECT 1/0 AS nothing`],
  ['a missing table', (tx: Tx) => tx.$queryRaw`SELECT 1 FROM nowhere`],
  ['a row that is not there', (tx: Tx) => tx.session.findUniqueOrThrow({ where: { publicId: crypto.randomUUID() } })],
  ['a broken rule of the table', raise('23514')],
])('%s is no outage', async (_, work) => {
  const fault = await faultOf(work);
  expect(fault).toBeInstanceOf(Error);
  expect(isOutage(fault)).toBe(false);
});
