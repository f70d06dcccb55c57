import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const projectFolder = fileURLToPath(new URL('../..', import.meta.url));
export const migrationsFolder = path.join(projectFolder, 'prisma', 'migrations');
const schemaFolder = path.join(projectFolder, 'prisma', 'schema');

/** Every migration in the order of its name, which begins with its time. */
export function readMigrations() {
  if (!existsSync(migrationsFolder)) return [];
  return readdirSync(migrationsFolder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({ name, sql: readFileSync(path.join(migrationsFolder, name, 'migration.sql'), 'utf8') }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The files of the Prisma schema, as the schema engine wants them. */
export function readSchema() {
  return readdirSync(schemaFolder)
    .filter((name) => name.endsWith('.prisma'))
    .sort()
    .map((name) => ({ path: name, content: readFileSync(path.join(schemaFolder, name), 'utf8') }));
}
