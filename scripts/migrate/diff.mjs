import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import { MigrationAdapter } from './adapter.mjs';
import { readMigrations, readSchema } from './folder.mjs';

/**
 * The SQL that leads from the migrations to the schema, empty when they agree. The migrations are replayed in a shadow
 * database beside `databaseUrl`, whose role must be allowed to create one.
 */
export async function difference(databaseUrl) {
  const files = readSchema();
  const engine = await schemaEngine(files, databaseUrl);
  const { stdout } = await engine.diff({
    from: { tag: 'migrations', ...asEngineWants(readMigrations()) },
    to: { tag: 'schemaDatamodel', files },
    script: true,
    shadowDatabaseUrl: null,
    exitCode: null,
    filters: { externalTables: [], externalEnums: [] },
  });
  const sql = stdout?.trim() ?? '';
  return sql.includes('This is an empty migration') ? '' : sql;
}

/** Prisma's schema engine as WebAssembly: the native one would have to be downloaded from outside the package registry. */
async function schemaEngine(files, databaseUrl) {
  globalThis.PRISMA_WASM_PANIC_REGISTRY = { set_message: (message) => console.error('schema engine:', message) };
  const require = createRequire(import.meta.url);
  const folder = path.dirname(require.resolve('@prisma/schema-engine-wasm/schema_engine_bg'));
  const bindings = await import(pathToFileURL(path.join(folder, 'schema_engine_bg.js')).href);
  const { instance } = await WebAssembly.instantiate(readFileSync(path.join(folder, 'schema_engine_bg.wasm')), {
    './schema_engine_bg.js': bindings,
  });
  bindings.__wbg_set_wasm(instance.exports);
  const start = instance.exports.__wbindgen_start;
  if (typeof start === 'function') start();
  const models = files.map(({ path: name, content }) => [name, content]);
  const adapter = bindMigrationAwareSqlAdapterFactory(new MigrationAdapter(databaseUrl));
  return await bindings.SchemaEngine.new({ datamodels: models }, () => {}, adapter);
}

function asEngineWants(migrations) {
  return {
    baseDir: 'prisma/migrations',
    lockfile: { path: 'migration_lock.toml', content: 'provider = "postgresql"\n' },
    shadowDbInitScript: '',
    migrationDirectories: migrations.map(({ name, sql }) => ({
      path: name,
      migrationFile: { path: 'migration.sql', content: { tag: 'ok', value: sql } },
    })),
  };
}
