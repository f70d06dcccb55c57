import pg from 'pg';
import { inject } from 'vitest';
import { pool } from '@/server/db/client';

/** While the work runs, the database takes new rows of this table only where the condition holds: a fault of single rows. */
export async function refusing<T>(table: string, unless: string, work: () => Promise<T>): Promise<T> {
  const { rows } = await pool().query<{ name: string }>('SELECT current_database() AS name');
  const address = inject('postgres').ownerUrl.replace(/\{database\}|%7Bdatabase%7D/, rows[0]?.name ?? '');
  const owner = new pg.Client({ connectionString: address });
  await owner.connect();
  try {
    await owner.query(`ALTER TABLE "${table}" ADD CONSTRAINT refused CHECK (${unless}) NOT VALID`);
    return await work();
  } finally {
    await owner.query(`ALTER TABLE "${table}" DROP CONSTRAINT IF EXISTS refused`);
    await owner.end();
  }
}
