import { rmSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';

const programs = { serve: 'src/serve/program.ts', worker: 'src/jobs/worker.ts', mailbox: 'src/jobs/demo-mailbox.ts' };

/**
 * Writes what runs around Next as plain JavaScript to `<dist>/programs/<name>.mjs`. From the sources each would be
 * translated at every start, file by file, while people wait. Packages stay where they are installed.
 */
export async function buildPrograms(dist) {
  const outdir = path.join(dist, 'programs');
  rmSync(outdir, { recursive: true, force: true });
  await build({
    entryPoints: programs,
    outdir,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'error',
  });
}
