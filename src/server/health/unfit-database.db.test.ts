import { spawnSync } from 'node:child_process';
import pg from 'pg';
import { beforeAll, expect, inject, test } from 'vitest';
import { hasMovedClock } from '../../../scripts/days/real-clock.mjs';
import { faultsOfDatabase } from './unfit-database';

const admin = inject('postgres').adminUrl;
const programs = process.env.DATABASE_URL ?? '';

async function clockOfDatabase(): Promise<number> {
  const client = new pg.Client({ connectionString: programs });
  await client.connect();
  const { rows } = await client.query<{ ms: number }>('SELECT (extract(epoch FROM clock_timestamp()) * 1000)::float8 AS ms');
  await client.end();
  return rows[0]?.ms ?? Number.NaN;
}

// PostgreSQL keeps the machine's clock when that of the tests was moved: here it is the one that goes right.
let offMs = 0;
const rightClock = () => Date.now() + offMs;
beforeAll(async () => {
  if (hasMovedClock()) offMs = (await clockOfDatabase()) - Date.now();
});

test('the role of the programs and a clock that goes right are fit', async () => {
  expect(await faultsOfDatabase(programs, rightClock)).toEqual([]);
  expect(await faultsOfDatabase(programs, () => rightClock() + 1_000)).toEqual([]);
});

test('unless it is told otherwise, the clock of the machine is compared', async () => {
  const faults = await faultsOfDatabase(programs);
  expect(faults).toEqual(hasMovedClock() ? [expect.stringContaining('clocks')] : []);
});

test('a superuser is refused, whatever it is called', async () => {
  expect(await faultsOfDatabase(admin)).toContainEqual(expect.stringContaining('superuser'));
});

test('a role that row security does not bind is refused', async () => {
  const client = new pg.Client({ connectionString: admin });
  await client.connect();
  await client.query(`CREATE ROLE unbound LOGIN BYPASSRLS PASSWORD 'for-this-test-alone'`);
  const url = Object.assign(new URL(admin), { username: 'unbound', password: 'for-this-test-alone' });
  const faults = await faultsOfDatabase(String(url), rightClock);
  await client.query('DROP ROLE unbound');
  await client.end();
  expect(faults).toEqual([expect.stringContaining('BYPASSRLS')]);
});

test.each([-3_000, 3_000])('a clock that is %i ms off is refused', async (wrongMs) => {
  expect(await faultsOfDatabase(programs, () => rightClock() + wrongMs)).toEqual([expect.stringContaining('clocks')]);
});

test('a database that does not answer is not judged', async () => {
  await expect(faultsOfDatabase('postgres://nobody@127.0.0.1:9/nowhere')).rejects.toThrow();
});

test('a worker of production ends at once with the sentence', () => {
  const url = Object.assign(new URL(admin), { hostname: '127.0.0.1' });
  // A name of its own: the settings alone already refuse "postgres".
  const renamed = String(url).replace('://postgres:', '://%70ostgres:');
  const ended = spawnSync(process.execPath, ['--import', 'tsx', 'src/jobs/worker.ts'], {
    env: {
      PATH: process.env.PATH,
      NODE_ENV: 'production',
      CLEARWAY_MODE: 'production',
      DATABASE_URL: renamed,
      APP_ORIGIN: 'https://clinic.test',
      NEXTAUTH_SECRET: 'k3Jq8Zt1vXw5Rb7Ny2Lm9Pc4Hd6Gf0Sa',
      SMTP_URL: 'smtps://user:pw@mail.clinic.test',
      MAIL_FROM: 'Clearway <no-reply@clinic.test>',
      CLINIC_PHONE: '(626) 800-4410',
    },
    timeout: 120_000,
  });
  expect(ended.status).toBe(1);
  expect(ended.stderr.toString()).toContain('must not use a superuser: give the programs');
});
