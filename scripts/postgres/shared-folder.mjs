import { chmodSync, mkdirSync } from 'node:fs';

/** A folder every account can pass through, for what the server's account must reach; only root needs one. */
export function sharedFolder() {
  for (const folder of ['/var/lib/clearway', '/tmp/clearway-shared'])
    try {
      mkdirSync(folder, { recursive: true });
      chmodSync(folder, 0o755); // whatever the umask says
      return folder;
    } catch {
      // read-only system folder: try the next
    }
  throw new Error('neither /var/lib nor /tmp can be written');
}
