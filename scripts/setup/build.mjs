import { existsSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { lastLines, run } from '../machine/command.mjs';
import { during } from '../machine/progress.mjs';
import { Sentence } from '../machine/sentence.mjs';
import { fingerprint, markSays } from './fingerprint.mjs';
import { projectFolder } from './places.mjs';

const inputs = [
  'src',
  'messages',
  'public',
  'next.config.ts',
  'scripts/setup/finish-build.mjs',
  'scripts/setup/build-programs.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'prisma/schema',
];
const isNoInput = (entry) => entry.includes('.test.') || entry.startsWith(path.join('src', 'testing'));

/**
 * Makes the production build in `dist` when something that goes into it has changed; a build cut short counts as none. With
 * `forBench` it has the benches' pages too (`page.bench.tsx`), all else being the same.
 * @param {string} dist
 * @param {{ forBench?: boolean }} [options]
 */
export async function ensureBuild(dist, { forBench = false } = {}) {
  const mark = path.join(projectFolder, dist, 'clearway-inputs');
  const wanted = fingerprint(projectFolder, inputs, isNoInput);
  if (markSays(mark, wanted) && existsSync(path.join(projectFolder, dist, 'BUILD_ID'))) return false;
  await during('Building the application', async () => {
    rmSync(mark, { force: true });
    const next = path.join(projectFolder, 'node_modules', 'next', 'dist', 'bin', 'next');
    const env = {
      NODE_ENV: 'production',
      CLEARWAY_DIST: dist,
      NEXT_TELEMETRY_DISABLED: '1',
      CLEARWAY_BENCH: forBench ? '1' : '',
    };
    const { ok, output } = await run(process.execPath, [next, 'build'], { cwd: projectFolder, env });
    if (!ok) throw new Sentence(`The application could not be built:\n  ${lastLines(output, 30)}`);
  });
  writeFileSync(mark, wanted);
  return true;
}
