import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const project = path.resolve(import.meta.dirname, '..');
const read = (file: string) => readFileSync(path.join(project, file), 'utf8');
const manifest = JSON.parse(read('package.json')) as { engines: { node: string }; license: string; licenseQuestions: string[] };

test('one oldest Node is named everywhere', () => {
  const oldest = read('.nvmrc').trim();
  expect(manifest.engines.node).toBe(`>=${oldest}`);
  expect(read('scripts/machine/node-version.mjs')).toContain(`= [${oldest.replace('.', ', ')}];`);
  expect(read('README.md')).toContain(`Node ${oldest} or newer`);
  expect(read('.github/workflows/test.yml')).toContain('node-version-file: .nvmrc');
});

test('the workflow runs what .ci/run runs, and that is the command of the README', () => {
  const runs = [...read('.github/workflows/test.yml').matchAll(/^\s*- run: (.+)$/gm)].map(([, command]) => command);
  expect(runs).toEqual(['.ci/run']);
  expect(read('.ci/run')).toMatch(/^npm test\b/m);
  expect(read('README.md')).toContain('```sh\nnpm test\n```');
});

test('who finds a hole is led to the contact that a running Clearway names', () => {
  const security = read('SECURITY.md');
  for (const word of ['/.well-known/security.txt', 'SECURITY_CONTACT', 'English and Spanish']) expect(security).toContain(word);
  expect(read('src/server/api/well-known-endpoint.ts')).toContain("'Preferred-Languages: en, es'");
  expect(read('.env.example')).toMatch(/^SECURITY_CONTACT=/m);
});

test('without a license the manifest says which questions are open', () => {
  if (manifest.license === 'UNLICENSED')
    expect(manifest.licenseQuestions.filter((line) => line.startsWith('Open'))).not.toEqual([]);
});

test('pages for benches are in no other build', async () => {
  const { default: config } = await import('../next.config');
  expect(config.pageExtensions).toEqual(['tsx', 'ts']);
  const files = readdirSync(path.join(project, 'src/app'), { recursive: true, encoding: 'utf8' });
  expect(files.filter((file) => file.startsWith('empty/'))).toEqual(['empty/page.bench.tsx']);
});

test('every setting of the example is one that the programs read', () => {
  const names = [...read('.env.example').matchAll(/^(?:# )?([A-Z][A-Z_]+)=/gm)].map(([, name = '']) => name);
  const known = [...read('src/env.ts').matchAll(/^ {4}([A-Z][A-Z_]+): (?:z|secret)\b/gm)].map(([, name = '']) => name);
  expect(names.length).toBeGreaterThan(15);
  expect(names.filter((name) => !known.includes(name))).toEqual(['DATABASE_OWNER_URL']); // read by scripts/migrate.mjs alone
  expect(known.filter((name) => !names.includes(name) && !['NODE_ENV', 'CLEARWAY_DIST'].includes(name))).toEqual([]);
});
