import { pool, type Tx } from './client';

type When = { /** A later job with this key replaces the waiting one. */ jobKey?: string; runAt?: Date; longestTries?: number };

/**
 * Puts a job into the queue as part of the caller's transaction: it runs if that commits, and never otherwise.
 * The payload holds ids alone, because the queue's tables are read by whoever looks after the machine.
 */
export async function enqueue(
  tx: Tx,
  name: string,
  payload: Readonly<Record<string, string>>,
  { jobKey, runAt, longestTries }: When = {},
): Promise<void> {
  await tx.$executeRaw`
    SELECT graphile_worker.add_job(${name}, payload := ${JSON.stringify(payload)}::json, job_key := ${jobKey ?? null},
      run_at := ${runAt ?? null}::timestamptz, max_attempts := ${longestTries ?? 10}::int)`;
}

/** Everything a working worker holds in common: the first half of its advisory lock. */
const workerLocks = 0x636c7277;

/** Says that this worker lives, for as long as the connection does: a killed process says so by losing it. */
export const claimWorkerLifeSql = `SELECT pg_advisory_lock(${workerLocks}, hashtext($1))`;

/** The workers that hold jobs although their process is gone, and have for ten seconds. */
export async function findDeadWorkers(): Promise<string[]> {
  const { rows } = await pool().query<{ workerId: string }>(
    `SELECT DISTINCT locked_by AS "workerId" FROM graphile_worker.jobs
      WHERE locked_by IS NOT NULL AND locked_at < now() - interval '10 seconds'
        AND NOT EXISTS (SELECT FROM pg_locks
                         WHERE locktype = 'advisory' AND granted AND classid = ${workerLocks}
                           AND database = (SELECT oid FROM pg_database WHERE datname = current_database())
                           AND objid = (hashtext(locked_by)::bigint & 4294967295)::oid)`,
  );
  return rows.map((row) => row.workerId);
}

/** How many workers are alive now; none means that no mail goes out. */
export async function countLiveWorkers(): Promise<number> {
  const { rows } = await pool().query<{ count: number }>(
    `SELECT count(*)::int AS count FROM pg_locks
      WHERE locktype = 'advisory' AND granted AND classid = ${workerLocks}
        AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`,
  );
  return rows[0]?.count ?? 0;
}
