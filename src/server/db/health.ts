import { pool } from './client';

/** Whether the database answers and has the tables this program was built for. */
export async function readDatabaseHealth(): Promise<{ hasTables: boolean }> {
  const { rows } = await pool().query<{ hasTables: boolean }>(
    `SELECT to_regclass('"AuditEvent"') IS NOT NULL AND to_regclass('graphile_worker.jobs') IS NOT NULL AS "hasTables"`,
  );
  return { hasTables: rows[0]?.hasTables ?? false };
}
