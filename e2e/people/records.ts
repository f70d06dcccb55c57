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

/** The answers that stand in a case, by question. */
export async function answersOf(caseId: string): Promise<Record<string, { value: unknown; revision: number }>> {
  const found = await rows<{ questionId: string; value: unknown; revision: number }>(
    'SELECT "questionId", value, revision FROM "Answer" WHERE "caseId" = $1',
    [caseId],
  );
  return Object.fromEntries(found.map(({ questionId, value, revision }) => [questionId, { value, revision }]));
}

/** How many rows of each kind stand behind one case: nothing was written when this is the same afterwards. */
export async function rowsOf(caseId: string): Promise<Record<string, number>> {
  const tables = ['Answer', 'AnswerRevision', 'Screening', 'Decision', 'Visit', 'AuditEvent'];
  const counted = tables.map((table) => `SELECT '${table}' AS name, count(*)::int AS count FROM "${table}" WHERE "caseId" = $1`);
  const found = await rows<{ name: string; count: number }>(counted.join(' UNION ALL '), [caseId]);
  return Object.fromEntries(found.map(({ name, count }) => [name, count]));
}
