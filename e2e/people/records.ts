import pg from 'pg';

async function asked<T>(url: string | undefined, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Asks the database itself, past the application, so that it also answers while the application is down. */
export function rows<Row extends pg.QueryResultRow>(sql: string, values: readonly unknown[] = []): Promise<Row[]> {
  return asked(process.env.E2E_DATABASE_OWNER_URL, async (client) => (await client.query<Row>(sql, [...values])).rows);
}

/** The same as the programs' role: the worker's queue is theirs, and shut to the owner of the tables. */
export function rowsOfPrograms<Row extends pg.QueryResultRow>(sql: string, values: readonly unknown[] = []): Promise<Row[]> {
  return asked(process.env.DATABASE_URL, async (client) => (await client.query<Row>(sql, [...values])).rows);
}

/** Runs statements in one transaction: all of them count, or none. */
export async function together(statements: readonly string[]): Promise<void> {
  await asked(process.env.E2E_DATABASE_OWNER_URL, (client) => client.query(['BEGIN', ...statements, 'COMMIT'].join(';\n')));
}

/** Every save of one question, in order. */
export function revisionsOf(caseId: string, questionId: string) {
  return rows<{ saveId: string; revision: number }>(
    'SELECT id AS "saveId", revision FROM "AnswerRevision" WHERE "caseId" = $1 AND "questionId" = $2 ORDER BY revision',
    [caseId, questionId],
  );
}

/** The current answers in a case, by question. */
export async function answersOf(caseId: string): Promise<Record<string, { value: unknown; revision: number }>> {
  const found = await rows<{ questionId: string; value: unknown; revision: number }>(
    'SELECT "questionId", value, revision FROM "Answer" WHERE "caseId" = $1',
    [caseId],
  );
  return Object.fromEntries(found.map(({ questionId, value, revision }) => [questionId, { value, revision }]));
}

/**
 * What any table holds of these people and cases, by table: nothing of theirs was written when this is the same afterwards.
 * Everybody else's rows are left aside, since other tests write them meanwhile. That somebody was there is no record.
 */
export async function tracesOf(ids: readonly string[]): Promise<Record<string, string>> {
  const tables = await rows<{ name: string }>(
    `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' AND tablename <> '_prisma_migrations'`,
  );
  const prints = tables.map(
    ({ name }) =>
      `SELECT '${name}' AS name, count(*) || ' ' || md5(coalesce(string_agg(held, ',' ORDER BY held), '')) AS print
         FROM (SELECT (to_jsonb(t)${name === 'Session' ? " - 'lastSeenAt'" : ''})::text AS held FROM public."${name}" t) every_row
        WHERE held LIKE ANY ($1)`,
  );
  const found = await rows<{ name: string; print: string }>(prints.join(' UNION ALL '), [ids.map((id) => `%${id}%`)]);
  return Object.fromEntries(found.map(({ name, print }) => [name, print]));
}
