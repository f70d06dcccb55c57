import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { plantConditions } from './planted-conditions';
import { readRecipe } from './read-recipe';

const here = process.cwd();
const copied = [
  ...['src/domain', 'src/i18n', 'src/testing', 'src/ui/questionnaire', 'messages', 'public/crisis.html', 'docs/clinical'],
  ...['scripts/clinical', 'scripts/clinical.ts', 'scripts/recipe', 'package.json', 'tsconfig.json'],
];
// A busy machine takes its time; nothing here measures it.
const patience = 300_000;
// Where programs look for packages above themselves, and no test run of the tree looks for tests.
const copy = mkdtempSync(path.join(tmpdir(), 'clearway-planted-'));

beforeAll(() => {
  for (const name of copied) cpSync(path.join(here, name), path.join(copy, name), { recursive: true });
  symlinkSync(path.join(here, 'node_modules'), path.join(copy, 'node_modules'));
  plantConditions(copy);
  const written = run('--import', 'tsx', 'scripts/clinical.ts');
  if (written.status !== 0) throw new Error(written.output);
}, patience);

afterAll(() => rmSync(copy, { recursive: true, force: true }), patience);

const recipe = readRecipe('A yes/no condition');

test.each([
  ['A yes/no condition', 4],
  ['A rule', 11],
  ['A procedure of the API', 6],
  ['A page', 9],
])('the recipe "%s" names %i files, and those that are there already lie where it says', (title, count) => {
  const { count: said, files } = readRecipe(title);
  expect([said, files.length]).toEqual([count, count]);
  for (const file of files) expect(file.includes('<') || existsSync(file), file).toBe(true);
});

test('who follows it touches the files that it names, and no other', () => {
  expect(changedFiles()).toEqual([...recipe.files].sort());
});

test(
  'what it adds is found in intake, case file, case, result and both languages, and the tests that know conditions hold',
  () => {
    const tests = run('node_modules/vitest/vitest.mjs', 'run', '--config', 'scripts/recipe/vitest.planted.config.ts');
    expect(tests.status, tests.output).toBe(0);
    expect(tests.output).toContain('scripts/recipe/planted.check.ts');
  },
  patience,
);

function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: copy,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, NO_COLOR: '1', NODE_ENV: 'test' },
  });
  return { status, output: `${stdout}${status === 0 ? '' : stderr}` };
}

function changedFiles(): string[] {
  const roots = copied.flatMap((name) => filesUnder(name));
  return roots.filter((file) => readFileSync(path.join(here, file)).compare(readFileSync(path.join(copy, file))) !== 0).sort();
}

function filesUnder(name: string): string[] {
  if (/\.\w+$/.test(name)) return [name];
  return readdirSync(path.join(copy, name), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(copy, path.join(entry.parentPath, entry.name)));
}
