import cluster from 'node:cluster';
import { envOrExit } from '@/env';
import { superviseProcesses } from './supervisor';

const { CLEARWAY_MODE: mode, CLEARWAY_HOST: host, CLEARWAY_PROCESSES: processCount, PORT: port } = envOrExit();

// What serves is loaded in the child processes, and not in the one that only supervises them.
if (cluster.isPrimary) {
  if (mode === 'production') await (await import('@/server/health/unfit-database')).refuseUnfitDatabase();
  superviseProcesses(processCount);
} else await (await import('./serving-process')).serve({ host, port });
