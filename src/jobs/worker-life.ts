import type { WorkerEvents, WorkerUtils } from 'graphile-worker';
import pg from 'pg';
import { claimWorkerLifeSql, findDeadWorkers } from '@/server/db/job-queue';
import { log } from '@/server/log';

const lookEveryMs = 20_000;

/**
 * Says on a connection of its own that these workers live. The queue itself would believe for four hours in a worker
 * that was killed.
 */
export async function announceLife(connectionString: string, events: WorkerEvents, onLost: () => void): Promise<pg.Client> {
  const client = new pg.Client({ connectionString, keepAlive: true, application_name: 'clearway-worker-life' });
  client.on('error', onLost);
  await client.connect();
  let claimed: Promise<unknown> = Promise.resolve();
  events.on('worker:create', ({ worker }) => {
    claimed = claimed.then(() => client.query(claimWorkerLifeSql, [worker.workerId])).catch(onLost);
  });
  return client;
}

/** Gives the jobs of workers that are gone back to the queue: now, and every twenty seconds. */
export function freeDeadWorkersJobs(utils: WorkerUtils): NodeJS.Timeout {
  const look = async () => {
    try {
      const dead = await findDeadWorkers();
      if (dead.length === 0) return;
      await utils.forceUnlockWorkers(dead);
      log.warn('worker.freed-jobs', { counts: { workers: dead.length } });
    } catch (error) {
      log.error('worker.look-failed', error);
    }
  };
  void look();
  return setInterval(() => void look(), lookEveryMs);
}
