import { accessSync, constants, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { lastLines, run } from '../machine/command.mjs';
import { during } from '../machine/progress.mjs';
import { Sentence } from '../machine/sentence.mjs';
import { fingerprint, markSays } from './fingerprint.mjs';
import { projectFolder, stateFolder } from './places.mjs';

/** Installs the packages of the lock file when they are missing or another version of it was installed. */
export async function ensurePackages() {
  const mark = path.join(projectFolder, 'node_modules', '.clearway-lock');
  const wanted = `${process.platform}-${process.arch} ${fingerprint(projectFolder, ['package-lock.json'])}`;
  if (!markSays(mark, wanted)) {
    await during('Installing packages', install);
    writeFileSync(mark, wanted);
  }
  await ensurePrismaClient();
}

/**
 * npm was seen to wait for ever for downloads that had come to their end, without a word. What it has fetched is kept, so
 * another try is short; the last one may be silent as long as it likes.
 */
const longestSilencesMs = [120_000, 120_000, undefined];

async function install() {
  // It names each download as it ends: that is how we hear that it is at work.
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=http', ...cacheFlags()];
  for (const longestSilenceMs of longestSilencesMs) {
    const { ok, output, fellSilent } = await npm(args, { cwd: projectFolder, longestSilenceMs });
    if (ok) return;
    if (fellSilent) continue;
    const words = output.replaceAll(/^npm (?:http|info|warn).*\n/gm, '');
    throw new Sentence(`The packages could not be installed (npm ${args.join(' ')}):\n  ${lastLines(words)}`);
  }
}

/** npm as it runs us; without it (node scripts/start.mjs) the one on the PATH. */
function npm(args, options) {
  const own = process.env.npm_execpath;
  if (own?.endsWith('.js')) return run(process.execPath, [own, ...args], options);
  return run(process.platform === 'win32' ? 'npm.cmd' : 'npm', args, options);
}

/** An account without a home that it can write keeps npm's cache here. */
function cacheFlags() {
  const cache = process.env.npm_config_cache;
  if (!cache || canWrite(cache)) return [];
  return [`--cache=${path.join(stateFolder, 'npm-cache')}`];
}

function canWrite(folder) {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** The typed client is made by the install; a schema that changed since (git pull) asks for it again. */
async function ensurePrismaClient() {
  const mark = path.join(projectFolder, 'node_modules', '.clearway-schema');
  const wanted = fingerprint(projectFolder, ['prisma/schema', 'prisma.config.ts']);
  if (markSays(mark, wanted) && existsSync(path.join(projectFolder, 'src', 'generated', 'prisma', 'client.ts'))) return;
  const prisma = path.join(projectFolder, 'node_modules', 'prisma', 'build', 'index.js');
  const { ok, output } = await run(process.execPath, [prisma, 'generate'], { cwd: projectFolder });
  if (!ok) throw new Sentence(`The database client could not be made (prisma generate):\n  ${lastLines(output)}`);
  writeFileSync(mark, wanted);
}
