import { mkdirSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import type { Mutant } from './find-mutants';
import type { Declared } from './small-vitest';

// Inside node_modules, so that what the bundle leaves out is found as it always is.
const folder = resolve('node_modules/.cache/clearway-mutants');
let bundles = 0;

/** Bundles the test files with the mutant in its place and declares their tests. Null is the code as it stands. */
async function testsWith(mutant: Mutant | null, testFiles: readonly string[]): Promise<Declared[]> {
  mkdirSync(folder, { recursive: true });
  const outfile = resolve(folder, `${process.pid}-${bundles++}.mjs`);
  await build({
    stdin: {
      contents: testFiles.map((file) => `import ${JSON.stringify(resolve(file))};`).join('\n'),
      resolveDir: process.cwd(),
    },
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    logLevel: 'error',
    external: ['zod', 'fast-check', '@vitest/expect', 'node:*'],
    plugins: [
      {
        name: 'mutant',
        setup(bundler) {
          bundler.onResolve({ filter: /^vitest$/ }, () => ({ path: resolve('scripts/mutation/small-vitest.ts') }));
          if (!mutant) return;
          const wanted = resolve(mutant.file);
          bundler.onLoad({ filter: /\.ts$/ }, ({ path }) => (path === wanted ? { contents: mutant.source, loader: 'ts' } : null));
        },
      },
    ],
  });
  const declared: Declared[] = [];
  Object.assign(globalThis, { declared });
  await import(pathToFileURL(outfile).href);
  rmSync(outfile);
  return declared;
}

/** The first test that fails with this mutant, or null when it survives them all. A mutant that cannot even load is seen too. */
export async function firstFailure(mutant: Mutant | null, testFiles: readonly string[]): Promise<string | null> {
  try {
    for (const { name, run } of await testsWith(mutant, testFiles)) {
      try {
        await run();
      } catch {
        return name;
      }
    }
    return null;
  } catch (error) {
    return `does not load: ${error instanceof Error ? error.message.slice(0, 80) : 'unknown'}`;
  }
}
