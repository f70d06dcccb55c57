import cluster from 'node:cluster';
import { envOrExit } from '@/env';
import { keepProcesses } from './keep-processes';

const { CLEARWAY_MODE: mode, PORT: port } = envOrExit();

// What serves is loaded where it serves, and not in the process that only keeps the others.
if (cluster.isPrimary) {
  if (mode === 'production') await (await import('@/server/health/unfit-database')).refuseUnfitDatabase();
  keepProcesses();
} else await (await import('./one-process')).serve(port);
