import { spawnSync } from 'node:child_process';
import pg from 'pg';
import { expect, inject, test } from 'vitest';
import { faultsOfDatabase } from './unfit-database';

const admin = inject('postgres').adminUrl;
const programs = process.env.DATABASE_URL ?? '';

test('the role of the programs and a clock that goes right are fit', async () => {
  expect(await faultsOfDatabase(programs)).toEqual([]);
  expect(await faultsOfDatabase(programs, () => Date.now() + 1_000)).toEqual([]);
});

test('a superuser is refused, whatever it is called', async () => {
  expect(await faultsOfDatabase(admin)).toContainEqual(expect.stringContaining('superuser'));
});

test('a role that row security does not bind is refused', async () => {
  const client = new pg.Client({ connectionString: admin });
  await client.connect();
  await client.query(`CREATE ROLE unbound LOGIN BYPASSRLS PASSWORD 'for-this-test-alone'`);
  const url = Object.assign(new URL(admin), { username: 'unbound', password: 'for-this-test-alone' });
  const faults = await faultsOfDatabase(String(url));
  await client.query('DROP ROLE unbound');
  await client.end();
  expect(faults).toEqual([expect.stringContaining('BYPASSRLS')]);
});

test.each([-3_000, 3_000])('a clock that is %i ms off is refused', async (offMs) => {
  expect(await faultsOfDatabase(programs, () => Date.now() + offMs)).toEqual([expect.stringContaining('clocks')]);
});

test('a database that does not answer is not judged', async () => {
  await expect(faultsOfDatabase('postgres://nobody@127.0.0.1:9/nowhere')).rejects.toThrow();
});

test('a worker of production ends at once with the sentence', () => {
  const url = Object.assign(new URL(admin), { hostname: '127.0.0.1' });
  // A name of its own: the settings alone already refuse "postgres".
  const renamed = String(url).replace('://postgres:', '://%70ostgres:');
  const ended = spawnSync('node', ['--import', 'tsx', 'src/jobs/worker.ts'], {
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
    timeout: 30_000,
  });
  expect(ended.status).toBe(1);
  expect(ended.stderr.toString()).toContain('must not use a superuser: give the programs');
}, 40_000);
