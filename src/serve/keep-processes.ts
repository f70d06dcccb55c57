import cluster, { type Worker } from 'node:cluster';
import { log } from '@/server/log';
import { failuresAfterFall, type Fared, restartWaitMs } from './restart-waits';

/** Two, so that both cores of a small machine answer, and so that one may fall without anybody waiting for its successor. */
const processCount = 2;

/**
 * Begins the serving processes, replaces one that falls, after waits that grow while it keeps falling, and ends when they have
 * ended. It never gives up once one has served.
 */
export function keepProcesses(): void {
  let isEnding = false;
  let hasServed = false;
  const faring = new Map<Worker, Fared>();
  const begin = (failuresInRow = 0) => faring.set(cluster.fork(), { failuresInRow, begunAt: Date.now() });
  // One that has ended may stand in the list a little longer.
  const alive = () => Object.values(cluster.workers ?? {}).filter((one) => one !== undefined && !one.isDead());
  cluster.on('listening', () => {
    if (hasServed) return;
    hasServed = true;
    log.event('server.ready');
    // Not before: beginning side by side, all would begin later.
    for (let n = 1; n < processCount; n++) begin();
  });
  cluster.on('exit', (fallen, code) => {
    if (isEnding) return alive().length === 0 ? process.exit(0) : undefined;
    // The first never listened, and would not the next time either: the port is taken, or a setting is faulty.
    if (!hasServed) process.exit(code || 1);
    const failures = failuresAfterFall(faring.get(fallen) ?? { failuresInRow: 0, begunAt: Date.now() }, Date.now());
    faring.delete(fallen);
    const waitMs = restartWaitMs(failures, alive().length === 0);
    log.warn('server.process-lost', { counts: { failures }, ms: waitMs });
    setTimeout(() => isEnding || begin(failures), waitMs);
  });
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => {
      isEnding = true;
      if (alive().length === 0) process.exit(0); // all have fallen, and wait for their next try
      for (const one of alive()) one?.process.kill('SIGTERM');
    });
  }
  begin();
}
