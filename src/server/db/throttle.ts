import { pool } from './client';

/**
 * Takes one place in the window of this key and tells how many are taken now. Its own statement, committed at once:
 * a guess must be counted before it is checked, or fifty parallel ones all see an empty counter.
 */
export async function takeThrottlePlace(key: string, windowStart: Date): Promise<number> {
  const { rows } = await pool().query<{ count: number }>(
    `INSERT INTO "Throttle" (key, "windowStart", count) VALUES ($1, $2, 1)
     ON CONFLICT (key, "windowStart") DO UPDATE SET count = "Throttle".count + 1 RETURNING count`,
    [key, windowStart],
  );
  return rows[0]?.count ?? Number.POSITIVE_INFINITY;
}

/** Gives the places of this key back, after the right secret was shown. */
export async function clearThrottle(key: string): Promise<void> {
  await pool().query('DELETE FROM "Throttle" WHERE key = $1', [key]);
}

/** Forgets windows that nobody asks about any more. */
export async function forgetOldThrottles(before: Date): Promise<number> {
  const { rowCount } = await pool().query('DELETE FROM "Throttle" WHERE "windowStart" < $1', [before]);
  return rowCount ?? 0;
}
