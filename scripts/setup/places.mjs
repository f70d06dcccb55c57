import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { isReachableFor } from '../machine/reach.mjs';
import { serverAccount } from '../postgres/account.mjs';
import { sharedFolder } from '../postgres/shared-folder.mjs';

export const projectFolder = realpathSync(fileURLToPath(new URL('../..', import.meta.url)));
/** Everything `npm start` keeps: database, logs, keys, the media server. Ignored by git. */
export const stateFolder = path.join(projectFolder, '.clearway');
export const logFolder = path.join(stateFolder, 'logs');
export const toolFolder = path.join(stateFolder, 'bin');

/** The production build that the browser tests use, relative to the project. */
export const testBuildFolder = process.env.CLEARWAY_DIST || '.next-test';

/** Makes the folders, and so finds out early whether the disk can be written. */
export function makeFolders() {
  for (const folder of [stateFolder, logFolder, toolFolder]) mkdirSync(folder, { recursive: true });
  // The packages are installed beside it.
  const folders = existsSync(path.join(projectFolder, 'node_modules')) ? [stateFolder] : [stateFolder, projectFolder];
  for (const folder of folders) {
    const probe = path.join(folder, '.probe');
    writeFileSync(probe, 'x');
    rmSync(probe);
  }
}

/**
 * The folder of the database: `.clearway/postgres`. As root in a private folder (/root, a mktemp folder) the server's own
 * account could not get there; then it lies in a shared folder, and `.clearway/postgres-is-in` says where.
 */
export function databaseFolder() {
  const inside = path.join(stateFolder, 'postgres');
  const pointer = path.join(stateFolder, 'postgres-is-in');
  if (existsSync(pointer)) {
    const outside = readFileSync(pointer, 'utf8').trim();
    if (existsSync(outside) && isOurs(outside)) return outside;
  }
  const account = serverAccount();
  if (!account || isReachableFor(account.uid, stateFolder)) return inside;

  const outside = path.join(sharedFolder(), `data-${randomBytes(6).toString('hex')}`);
  if (existsSync(inside))
    move(inside, outside); // the clone was moved into a private folder
  else mkdirSync(outside, { recursive: true, mode: 0o700 });
  claim(outside);
  writeFileSync(pointer, `${outside}\n`);
  return outside;
}

/** A copied clone must not share the original's database; a moved one takes its database along. */
function isOurs(outside) {
  const owner = readFileSync(ownerFile(outside), 'utf8').trim();
  if (owner === projectFolder) return true;
  if (existsSync(path.join(owner, '.clearway', 'postgres-is-in'))) return false;
  claim(outside);
  return true;
}

function claim(outside) {
  writeFileSync(ownerFile(outside), `${projectFolder}\n`);
  chmodSync(ownerFile(outside), 0o600);
}

function ownerFile(outside) {
  return `${outside}.belongs-to`;
}

function move(from, to) {
  try {
    renameSync(from, to);
  } catch (error) {
    if (error.code !== 'EXDEV') throw error;
    cpSync(from, to, { recursive: true, preserveTimestamps: true });
    rmSync(from, { recursive: true });
  }
}
