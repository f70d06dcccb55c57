import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/** One hash over the names and contents of files and whole folders; missing ones count as missing. */
export function fingerprint(folder, entries, ignore = () => false) {
  const hash = createHash('sha256');
  for (const entry of entries) add(hash, folder, entry, ignore);
  return hash.digest('hex');
}

function add(hash, folder, entry, ignore) {
  const full = path.join(folder, entry);
  if (ignore(entry)) return;
  if (!existsSync(full)) return void hash.update(`missing ${entry}\n`);
  if (!statSync(full).isDirectory()) return void hash.update(`${entry}\n`).update(readFileSync(full));
  for (const name of readdirSync(full).sort()) add(hash, folder, path.join(entry, name), ignore);
}

/** Whether the mark left by `writeMark` still says the same. */
export function markSays(file, value) {
  return existsSync(file) && readFileSync(file, 'utf8') === value;
}
