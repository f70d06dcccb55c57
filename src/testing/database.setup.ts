import type { TestProject } from 'vitest/node';
import { deploy } from '../../scripts/migrate/deploy.mjs';
import { startThrowAwayPostgres } from '../../scripts/postgres/throw-away.mjs';

/** Where a test file finds the server: addresses with the database's name left open as `{database}`. */
export type TestServer = { adminUrl: string; appUrl: string; ownerUrl: string };

declare module 'vitest' {
  interface ProvidedContext {
    postgres: TestServer;
  }
}

/** Starts one PostgreSQL for the whole run and migrates the template every test file gets a clone of. */
export default async function setup(project: TestProject) {
  const server = await startThrowAwayPostgres();
  await deploy({ ownerUrl: server.ownerUrl('clearway'), appUrl: server.appUrl('clearway') });
  project.provide('postgres', {
    adminUrl: server.adminUrl,
    appUrl: server.appUrl('{database}'),
    ownerUrl: server.ownerUrl('{database}'),
  });
  return () => server.stop();
}
