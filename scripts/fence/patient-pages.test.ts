import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { expect, test } from 'vitest';

// A patient's page stays light: what its browser code draws in is followed from each of its client files to the packages.
const project = path.resolve(import.meta.dirname, '../..');
const folders = [
  'app/patient',
  'app/enter',
  'app/(public)',
  'app/session',
  'app/drafts',
  'ui/questionnaire',
  'ui/drafts',
  'ui/kit',
];
const desks = ['app/reviewer', 'app/consultant'];

const clientFiles = (folder: string): string[] =>
  readdirSync(path.join(project, 'src', folder), { recursive: true, encoding: 'utf8' })
    .map((file) => path.join(project, 'src', folder, file))
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file))
    .filter((file) => /^(?:\/\/.*\n|\/\*[\s\S]*?\*\/\n)*['"]use client['"]/.test(readFileSync(file, 'utf8')));

async function packagesOf(entryPoints: string[]): Promise<Set<string>> {
  const { metafile } = await build({
    ...{ entryPoints, bundle: true, metafile: true, write: false, packages: 'external', logLevel: 'silent' },
    ...{ outdir: path.join(project, 'out'), absWorkingDir: project, tsconfig: path.join(project, 'tsconfig.json') },
    ...{ format: 'esm', loader: { '.css': 'empty', '.svg': 'empty', '.woff2': 'empty' } },
  });
  const imports = Object.values(metafile.outputs).flatMap(({ imports: found }) => found);
  return new Set(imports.filter(({ external }) => external).map((one) => one.path));
}

test('no page of a patient sends the libraries for zones, hashes, telephones or schemas to a browser', async () => {
  const files = folders.flatMap(clientFiles);
  expect(files.length).toBeGreaterThan(30);
  const packages = await packagesOf(files);
  expect(packages).toContain('react');
  expect([...packages].filter((name) => /temporal|noble|date-fns|libphonenumber|zod/.test(name))).toEqual([]);
}, 30_000);

test('a desk that reads wall clocks does: the test above looks at what it says it looks at', async () => {
  expect(await packagesOf(desks.flatMap(clientFiles))).toContain('temporal-polyfill');
}, 30_000);
