import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const alias = { '@': fileURLToPath(new URL('./src', import.meta.url)) };

export default defineConfig({
  resolve: { alias },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
          exclude: ['src/**/*.db.test.ts'],
          testTimeout: 120_000, // no test measures time: on a machine with other work a quick one may wait its turn
        },
      },
      {
        extends: true,
        test: {
          name: 'db',
          include: ['src/**/*.db.test.ts'],
          globalSetup: ['src/testing/database.setup.ts'],
          setupFiles: ['src/testing/database.worker.ts'],
          maxWorkers: 2,
          maxConcurrency: 2, // where a file asks for it: programs of their own, on a machine of two cores
          testTimeout: 240_000, // each builds whole cases through the real use cases; a busy machine takes its time
          hookTimeout: 240_000,
        },
      },
    ],
  },
});
