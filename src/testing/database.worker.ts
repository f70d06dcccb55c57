// Runs before each file of project "db", so that src/env.ts reads these settings at its first use.
import { afterAll } from 'vitest';
import { freshDatabase } from './database';

Object.assign(process.env, {
  CLEARWAY_MODE: 'test',
  APP_ORIGIN: 'http://localhost:3000',
  NEXTAUTH_SECRET: 'for-database-tests-only-0123456789abcdef',
  SMTP_URL: 'smtp://127.0.0.1:9',
  DATABASE_URL: (await freshDatabase()).url,
});

const { disconnect } = await import('@/server/db/client');
afterAll(disconnect);
