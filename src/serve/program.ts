import cluster from 'node:cluster';
import { envOrExit } from '@/env';
import { log } from '@/server/log';

/** Two, so that both cores of a small machine answer, and so that one may fall without anybody waiting for its successor. */
const processCount = 2;
/** While another still answers there is no hurry, and one that falls again and again must not take its time from it. */
const pauseMs = 1_000;

const { CLEARWAY_MODE: mode, PORT: port } = envOrExit();

// What serves is loaded where it serves, and not in the process that only keeps the others.
if (cluster.isPrimary) {
  if (mode === 'production') await (await import('@/server/health/unfit-database')).refuseUnfitDatabase();
  keepProcesses();
} else await (await import('./one-process')).serve(port);

/** Begins the processes, replaces one that falls, and ends when they have ended. */
function keepProcesses(): void {
  let isEnding = false;
  let hasServed = false;
  // One that has ended may stand in the list a little longer.
  const alive = () => Object.values(cluster.workers ?? {}).filter((one) => one !== undefined && !one.isDead());
  cluster.on('listening', () => {
    if (hasServed) return;
    hasServed = true;
    log.event('server.ready');
    // Not before: beginning side by side, all would begin later.
    for (let n = 1; n < processCount; n++) cluster.fork();
  });
  cluster.on('exit', (_one, code) => {
    if (isEnding) return alive().length === 0 ? process.exit(0) : undefined;
    // The first never listened, and would not the next time either: the port is taken, or a setting is faulty.
    if (!hasServed) process.exit(code || 1);
    log.warn('server.process-lost');
    setTimeout(() => isEnding || cluster.fork(), alive().length === 0 ? 0 : pauseMs);
  });
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => {
      isEnding = true;
      for (const one of alive()) one?.process.kill('SIGTERM');
    });
  }
  cluster.fork();
}
