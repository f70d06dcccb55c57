import { spawnSync } from 'node:child_process';

/**
 * The account PostgreSQL runs under. It refuses to run as root, so root lends it `postgres`, or `nobody` where that
 * does not exist (both are there without changing the machine). Null: run as whoever we are.
 */
export function serverAccount() {
  if (process.getuid?.() !== 0) return null;
  for (const name of ['postgres', 'nobody']) {
    const uid = idOf('-u', name);
    const gid = idOf('-g', name);
    if (uid && gid) return { name, uid, gid };
  }
  throw new Error('PostgreSQL does not run as root, and this machine has neither an account "postgres" nor "nobody"');
}

function idOf(flag, name) {
  const { status, stdout } = spawnSync('id', [flag, name], { encoding: 'utf8' });
  return status === 0 ? Number(stdout) : undefined;
}
