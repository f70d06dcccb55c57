import { defineConfig } from 'prisma/config';

// `prisma generate` only needs to know that a schema engine exists; migrations run through scripts/migrate.mjs.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath;

export default defineConfig({ schema: 'prisma/schema' });
