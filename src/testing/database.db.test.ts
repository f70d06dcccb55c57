import pg from 'pg';
import { expect, test } from 'vitest';
import { freshDatabase } from './database';

async function ask(url: string, sql: string) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

test('the programs cannot change or delete what only grows', async () => {
  const { url } = await freshDatabase();
  for (const table of ['AuditEvent', 'AnswerRevision'])
    for (const statement of [`UPDATE "${table}" SET id = id`, `DELETE FROM "${table}"`, `TRUNCATE "${table}"`])
      await expect(ask(url, statement)).rejects.toThrow('permission denied');
  await expect(ask(url, 'SELECT count(*) FROM "AuditEvent"')).resolves.toHaveLength(1);
});

test('the programs are no superuser and cannot make tables theirs', async () => {
  const { url } = await freshDatabase();
  expect(await ask(url, 'SELECT rolsuper, rolbypassrls, rolcreaterole FROM pg_roles WHERE rolname = current_user')).toEqual([
    { rolsuper: false, rolbypassrls: false, rolcreaterole: false },
  ]);
  await expect(ask(url, 'ALTER TABLE "AuditEvent" OWNER TO clearway_app')).rejects.toThrow('must be owner');
});

test('two databases share nothing', async () => {
  const [one, other] = [await freshDatabase(), await freshDatabase()];
  await ask(one.ownerUrl, 'CREATE TABLE mark (id int)');
  expect(await ask(other.ownerUrl, "SELECT to_regclass('mark') AS mark")).toEqual([{ mark: null }]);
});
