import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { Sentence } from '../machine/sentence.mjs';
import { canInstallDebianPackages, installDebianPackage } from './debian-package.mjs';

/** The library that moves the clock of a program, or the file named by CLEARWAY_LIBFAKETIME; undefined when there is none. */
export function systemLibfaketime() {
  if (process.env.CLEARWAY_LIBFAKETIME) return process.env.CLEARWAY_LIBFAKETIME;
  const roots = ['/usr/lib', '/usr/lib64', '/usr/local/lib'];
  // Debian keeps libraries in a folder for each kind of processor.
  const folders = roots.flatMap((root) => [
    root,
    ...foldersIn(root)
      .filter((name) => name.includes('-linux-'))
      .map((name) => path.join(root, name)),
  ]);
  return folders.map((folder) => path.join(folder, 'faketime', 'libfaketime.so.1')).find((file) => existsSync(file));
}

/** The file of libfaketime, installed now where that is possible. Throws a `Sentence` where it cannot be had. */
export async function ensureLibfaketime() {
  if (process.platform !== 'linux')
    throw new Sentence(
      'Tests under a moved clock need Linux: macOS and Windows let no library stand between Node and the clock.',
    );
  if (systemLibfaketime() === undefined && canInstallDebianPackages()) await installDebianPackage('libfaketime', 'libfaketime');
  const file = systemLibfaketime();
  if (file === undefined || !existsSync(file))
    throw new Sentence(
      'Tests under a moved clock need libfaketime: install the package "libfaketime", or name its file in CLEARWAY_LIBFAKETIME.',
    );
  return file;
}

function foldersIn(folder) {
  return existsSync(folder) ? readdirSync(folder) : [];
}
