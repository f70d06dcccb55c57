import cluster, { type Worker } from 'node:cluster';
import { log } from '@/server/log';
import { failuresAfterExit, type ProcessHistory, restartDelayMs } from './restart-backoff';

/**
 * Supervises `processCount` serving child processes: starts them, restarts one that exits, after delays that grow while it keeps
 * failing, and ends when they have ended. It never gives up once one has served.
 */
export function superviseProcesses(processCount: number): void {
  let isStopping = false;
  let hasServed = false;
  const histories = new Map<Worker, ProcessHistory>();
  const start = (failuresInRow = 0) => histories.set(cluster.fork(), { failuresInRow, startedAt: Date.now() });
  // One that has ended may stand in the list a little longer.
  const alive = () => Object.values(cluster.workers ?? {}).filter((child) => child !== undefined && !child.isDead());
  cluster.on('listening', () => {
    if (hasServed) return;
    hasServed = true;
    log.event('server.ready');
    // Not before: started side by side, all would be ready later.
    for (let n = 1; n < processCount; n++) start();
  });
  cluster.on('exit', (child, code) => {
    if (isStopping) return alive().length === 0 ? process.exit(0) : undefined;
    // The first never listened, and would not the next time either: the port is taken, or a setting is faulty.
    if (!hasServed) process.exit(code || 1);
    const now = Date.now();
    const failures = failuresAfterExit(histories.get(child) ?? { failuresInRow: 0, startedAt: now }, now);
    histories.delete(child);
    const delayMs = restartDelayMs(failures, alive().length === 0);
    log.warn('server.process-lost', { counts: { failures }, ms: delayMs });
    setTimeout(() => isStopping || start(failures), delayMs);
  });
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => {
      isStopping = true;
      if (alive().length === 0) process.exit(0); // all have failed, and wait for their next start
      for (const child of alive()) child?.process.kill('SIGTERM');
    });
  }
  start();
}
