import { pool, type Tx } from './client';

/** Whether the database answers and has the tables this program was built for. */
export async function readDatabaseHealth(): Promise<{ hasTables: boolean }> {
  const { rows } = await pool().query<{ hasTables: boolean }>(
    `SELECT to_regclass('"AuditEvent"') IS NOT NULL AND to_regclass('graphile_worker.jobs') IS NOT NULL AS "hasTables"`,
  );
  return { hasTables: rows[0]?.hasTables ?? false };
}

/** When the parts that leave their mark in the database showed life; null where there is no mark. */
export type Signs = {
  databaseSince: Date | null;
  /** Since when the eldest living worker says on its own connection that it lives. */
  workerSince: Date | null;
  /** The last time a worker looked at the clock for jobs that are due by it. */
  lastClockAt: Date | null;
  lastLetterAt: Date | null;
};

/** Reads those marks. */
export async function readSigns(tx: Tx): Promise<Signs> {
  const [signs] = await tx.$queryRaw<Signs[]>`
    SELECT pg_postmaster_start_time() AS "databaseSince",
           (SELECT min(backend_start) FROM pg_stat_activity
             WHERE datname = current_database() AND application_name = 'clearway-worker-life') AS "workerSince",
           (SELECT max(last_execution) FROM graphile_worker._private_known_crontabs) AS "lastClockAt",
           (SELECT max("sentAt") FROM "Mail") AS "lastLetterAt"`;
  return signs ?? { databaseSince: null, workerSince: null, lastClockAt: null, lastLetterAt: null };
}
