import pg from 'pg';

/** Asks the database itself, past the application, so that it also answers while the application is down. */
export async function rows<Row extends pg.QueryResultRow>(sql: string, values: readonly unknown[] = []): Promise<Row[]> {
  const client = new pg.Client({ connectionString: process.env.E2E_DATABASE_OWNER_URL });
  await client.connect();
  try {
    return (await client.query<Row>(sql, [...values])).rows;
  } finally {
    await client.end();
  }
}

/** Every save of one question, in order. */
export function revisionsOf(caseId: string, questionId: string) {
  return rows<{ saveId: string; revision: number }>(
    'SELECT id AS "saveId", revision FROM "AnswerRevision" WHERE "caseId" = $1 AND "questionId" = $2 ORDER BY revision',
    [caseId, questionId],
  );
}

/** How many rows of each kind stand behind one case: nothing was written when this is the same afterwards. */
export async function rowsOf(caseId: string): Promise<Record<string, number>> {
  const tables = ['Answer', 'AnswerRevision', 'Screening', 'Decision', 'Visit', 'AuditEvent'];
  const counted = tables.map((table) => `SELECT '${table}' AS name, count(*)::int AS count FROM "${table}" WHERE "caseId" = $1`);
  const found = await rows<{ name: string; count: number }>(counted.join(' UNION ALL '), [caseId]);
  return Object.fromEntries(found.map(({ name, count }) => [name, count]));
}
