import { EventEmitter } from 'node:events';
import { Logger, makeWorkerUtils, parseCronItems, run, type TaskList, type WorkerEvents } from 'graphile-worker';
import { envOrExit } from '@/env';
import { disconnect } from '@/server/db/client';
import { refuseUnfitDatabase } from '@/server/health/unfit-database';
import { idOf, log } from '@/server/log';
import type { Job } from './job';
import { registry } from './registry';
import { announceLife, freeDeadWorkersJobs } from './worker-life';

// The queue's own log would print messages of errors, which may quote a row.
const quiet = new Logger(() => () => {});

const taskOf =
  ({ name, run }: Job): TaskList[string] =>
  async (payload, { job }) => {
    const begun = performance.now();
    try {
      await run(payload, { now: new Date() });
      log.event('job.done', { ids: { name: idOf(name), jobId: idOf(job.id) }, ms: Math.round(performance.now() - begun) });
    } catch (error) {
      log.error('job.failed', error, { ids: { name: idOf(name), jobId: idOf(job.id) }, counts: { attempt: job.attempts } });
      throw new Error('failed'); // kept in the queue's table, so it says nothing
    }
  };

const connectionString = envOrExit().DATABASE_URL;
await refuseUnfitDatabase();
const events: WorkerEvents = new EventEmitter();
const lifeLost = () => {
  // Others now take this process for dead and its jobs for free: end rather than do them twice.
  log.warn('worker.life-lost');
  process.exit(1);
};
const life = await announceLife(connectionString, events, lifeLost);
const utils = await makeWorkerUtils({ connectionString, logger: quiet });
const runner = await run({
  connectionString,
  concurrency: 4,
  pollInterval: 2_000,
  noHandleSignals: true,
  logger: quiet,
  events,
  taskList: Object.fromEntries(registry.map((job) => [job.name, taskOf(job)])),
  parsedCronItems: parseCronItems(
    registry.flatMap(({ name, cron }) => (cron === undefined ? [] : [{ task: name, match: cron, identifier: name }])),
  ),
});
const looking = freeDeadWorkersJobs(utils);
log.event('worker.ready', { counts: { jobs: registry.length } });

let stopping = false;
async function stop() {
  if (stopping) return;
  stopping = true;
  clearInterval(looking);
  setTimeout(() => process.exit(1), 10_000).unref(); // a job that hangs is freed by the next worker
  life.removeListener('error', lifeLost);
  await runner.stop(); // waits for jobs at work
  await utils.release();
  await life.end();
  await disconnect();
  log.event('worker.stopped');
}
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => void stop());
await runner.promise;
