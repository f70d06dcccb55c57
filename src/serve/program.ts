import cluster from 'node:cluster';
import nextEnv from '@next/env';
import { envOrExit } from '@/env';
import { log } from '@/server/log';
import { serve } from './one-process';

/** Two, so that both cores of a small machine answer, and so that one may fall without anybody waiting for its successor. */
const processCount = 2;

nextEnv.loadEnvConfig(process.cwd());
const { PORT: port } = envOrExit();

if (cluster.isPrimary) keepProcesses();
else await serve(port);

/** Begins the processes, replaces one that falls, and ends when they have ended. */
function keepProcesses(): void {
  let isEnding = false;
  const serving = new Set<number>();
  cluster.on('listening', ({ id }) => {
    serving.add(id);
    if (serving.size === 1) log.event('server.ready');
  });
  cluster.on('exit', ({ id }, code) => {
    if (isEnding) return Object.keys(cluster.workers ?? {}).length === 0 ? process.exit(0) : undefined;
    // One that never listened would not the next time either: the port is taken, or a setting is faulty.
    if (!serving.has(id)) process.exit(code || 1);
    log.warn('server.process-lost');
    cluster.fork();
  });
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => {
      isEnding = true;
      for (const one of Object.values(cluster.workers ?? {})) one?.process.kill('SIGTERM');
    });
  }
  for (let n = 0; n < processCount; n++) cluster.fork();
}
