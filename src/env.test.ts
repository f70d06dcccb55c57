import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { checkEnv } from './env';

const production = {
  NODE_ENV: 'production',
  CLEARWAY_MODE: 'production',
  DATABASE_URL: 'postgresql://clearway_app:pw@db.clinic.test/clearway?sslmode=verify-full',
  APP_ORIGIN: 'https://clinic.test',
  NEXTAUTH_SECRET: 'k3Jq8Zt1vXw5Rb7Ny2Lm9Pc4Hd6Gf0Sa',
  SMTP_URL: 'smtps://user:pw@mail.clinic.test',
  MAIL_FROM: 'Clearway <no-reply@clinic.test>',
  LIVEKIT_URL: 'wss://live.clinic.test',
  LIVEKIT_API_KEY: 'APIx7Kq2mZ',
  LIVEKIT_API_SECRET: 'u8Vt3Yw1Xr6Kp0Lj5Hg2Nb9Mc7Zd4QsE',
  LIVEKIT_WEBHOOK_KEY: 'WHKq2mZx7',
  LIVEKIT_WEBHOOK_SECRET: 'Ba5Nw8Ru2Zi6To1Pk9Lx3Vg7Jh4Cy0Dm',
  CLINIC_PHONE: '(626) 800-4410',
};

test('a production that is set up well starts', () => {
  expect(checkEnv(production)).toMatchObject({ CLEARWAY_MODE: 'production', APP_ORIGIN: 'https://clinic.test' });
  expect(checkEnv({ ...production, LIVEKIT_URL: '', LIVEKIT_API_KEY: '', LIVEKIT_API_SECRET: '' }).LIVEKIT_URL).toBe('');
});

test('two processes serve on localhost unless the settings say otherwise', () => {
  expect(checkEnv(production)).toMatchObject({ CLEARWAY_HOST: 'localhost', CLEARWAY_PROCESSES: 2 });
  for (const host of ['0.0.0.0', '::', '::1', '192.168.1.20', 'app.internal'])
    expect(checkEnv({ ...production, CLEARWAY_HOST: host, CLEARWAY_PROCESSES: '8' })).toMatchObject({
      CLEARWAY_HOST: host,
      CLEARWAY_PROCESSES: 8,
    });
});

const bad: [string, Record<string, string>, string][] = [
  ['no database', { DATABASE_URL: '' }, 'DATABASE_URL'],
  ['another kind of database', { DATABASE_URL: 'mysql://db/clearway' }, 'DATABASE_URL'],
  ['a database over an open line', { DATABASE_URL: 'postgresql://app:pw@db.clinic.test/clearway' }, 'DATABASE_URL'],
  ['TLS that checks no name', { DATABASE_URL: 'postgresql://app:pw@db.clinic.test/clearway?sslmode=require' }, 'DATABASE_URL'],
  [
    'TLS that only a password speaks of',
    { DATABASE_URL: 'postgresql://app:sslmode=verify-full@db.clinic.test/clearway' },
    'DATABASE_URL',
  ],
  [
    'TLS that is taken back',
    { DATABASE_URL: 'postgresql://app:pw@db.clinic.test/clearway?sslmode=verify-full&sslmode=disable' },
    'DATABASE_URL',
  ],
  [
    'another machine by the way of this one',
    { DATABASE_URL: 'postgresql://app:pw@localhost/clearway?host=db.clinic.test' },
    'DATABASE_URL',
  ],
  ['the superuser', { DATABASE_URL: 'postgresql://postgres:pw@localhost/clearway' }, 'DATABASE_URL'],
  ['no origin', { APP_ORIGIN: '' }, 'APP_ORIGIN'],
  ['an origin without TLS', { APP_ORIGIN: 'http://clinic.test' }, 'APP_ORIGIN'],
  ['an origin with a path', { APP_ORIGIN: 'https://clinic.test/app' }, 'APP_ORIGIN'],
  ['an origin of another kind', { APP_ORIGIN: 'ftp://clinic.test' }, 'APP_ORIGIN'],
  ['no secret', { NEXTAUTH_SECRET: '' }, 'NEXTAUTH_SECRET'],
  ['a short secret', { NEXTAUTH_SECRET: 'k3Jq8Zt1vXw5Rb7Ny2Lm9Pc4Hd6Gf0S' }, 'NEXTAUTH_SECRET'],
  ['a development secret', { NEXTAUTH_SECRET: 'development-secret-0123456789abcdef' }, 'NEXTAUTH_SECRET'],
  ['the secret of the tests', { NEXTAUTH_SECRET: 'for-database-tests-only-0123456789abcdef' }, 'NEXTAUTH_SECRET'],
  ['a typed pattern', { NEXTAUTH_SECRET: 'abcabcabcabcabcabcabcabcabcabcabcabc' }, 'NEXTAUTH_SECRET'],
  ['one secret for two things', { NEXTAUTH_SECRET: production.LIVEKIT_API_SECRET }, 'NEXTAUTH_SECRET'],
  ['the same with the webhook', { NEXTAUTH_SECRET: production.LIVEKIT_WEBHOOK_SECRET }, 'NEXTAUTH_SECRET'],
  ['no mail server', { SMTP_URL: '' }, 'SMTP_URL'],
  ['mail by web', { SMTP_URL: 'https://mail.clinic.test' }, 'SMTP_URL'],
  ['a mail catcher', { SMTP_URL: 'smtp://localhost:1025' }, 'SMTP_URL'],
  ['mail over an open line', { SMTP_URL: 'smtp://mail.clinic.test' }, 'SMTP_URL'],
  ['an invented sender', { MAIL_FROM: '' }, 'MAIL_FROM'],
  ['video over an open line', { LIVEKIT_URL: 'ws://live.clinic.test' }, 'LIVEKIT_URL'],
  ['video without a key', { LIVEKIT_API_KEY: '' }, 'LIVEKIT_API_KEY'],
  ['the key of LiveKit’s own example', { LIVEKIT_API_KEY: 'devkey' }, 'LIVEKIT_API_KEY'],
  ['a short video secret', { LIVEKIT_API_SECRET: 'secret' }, 'LIVEKIT_API_SECRET'],
  ['no webhook key, so that no word of the media server counts', { LIVEKIT_WEBHOOK_KEY: '' }, 'LIVEKIT_WEBHOOK_KEY'],
  ['no webhook secret', { LIVEKIT_WEBHOOK_SECRET: '' }, 'LIVEKIT_WEBHOOK_SECRET'],
  ['an invented telephone', { CLINIC_PHONE: '' }, 'CLINIC_PHONE'],
  ['a host with a port', { CLEARWAY_HOST: '127.0.0.1:3000/' }, 'CLEARWAY_HOST'],
  ['nobody to serve', { CLEARWAY_PROCESSES: '0' }, 'CLEARWAY_PROCESSES'],
  ['part of a process', { CLEARWAY_PROCESSES: '1.5' }, 'CLEARWAY_PROCESSES'],
  ['processes in words', { CLEARWAY_PROCESSES: 'all' }, 'CLEARWAY_PROCESSES'],
  ['an unknown mode', { CLEARWAY_MODE: 'staging' }, 'CLEARWAY_MODE'],
];

test.each(bad)('production refuses %s, by name and without the value', (_, change, name) => {
  let said = '';
  try {
    checkEnv({ ...production, ...change });
  } catch (error) {
    said = (error as Error).message;
  }
  expect(said).toMatch(new RegExp(`^  ${name} `, 'm'));
  for (const value of Object.values({ ...production, ...change }))
    if (value.length > 10 && value !== 'production') expect(said).not.toContain(value);
});

test.each(bad.filter(([, change]) => Object.keys(change).some((name) => /SECRET|URL|ORIGIN/.test(name))).slice(0, 2))(
  'a program with %s ends at once with code 1 and that sentence',
  (_, change, name) => {
    const PATH = process.env.PATH;
    const given = Object.fromEntries(Object.entries({ ...production, ...change, PATH }).filter(([, value]) => value !== ''));
    const ended = spawnSync(process.execPath, ['--import', 'tsx', 'src/jobs/worker.ts'], {
      env: given as NodeJS.ProcessEnv,
      timeout: 120_000,
    });
    expect(ended.status).toBe(1);
    expect(ended.stderr.toString()).toContain(`  ${name} `);
    expect(ended.stderr.toString()).not.toContain(production.NEXTAUTH_SECRET);
  },
  40_000,
);
