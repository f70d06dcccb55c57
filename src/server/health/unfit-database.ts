import pg from 'pg';
import { envOrExit } from '@/env';

const mostSkewMs = 2_000;

/** Why production must not run on this database, asked once. Throws when it does not answer. */
export async function faultsOfDatabase(connectionString: string, clock: () => number = Date.now): Promise<string[]> {
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: 3_000, query_timeout: 3_000 });
  client.on('error', () => {}); // said by the query as well
  try {
    await client.connect();
    const askedMs = clock();
    const { rows } = await client.query<RoleAndClock>(
      `SELECT rolsuper AS "isSuperuser", rolbypassrls AS "bypassesRules",
              (extract(epoch FROM clock_timestamp()) * 1000)::float8 AS "nowMs"
         FROM pg_roles WHERE rolname = current_user`,
    );
    return rows.flatMap((roleAndClock) => faultsOf(roleAndClock, askedMs, clock()));
  } finally {
    await client.end().catch(() => {});
  }
}

type RoleAndClock = { isSuperuser: boolean; bypassesRules: boolean; nowMs: number };

function faultsOf({ isSuperuser, bypassesRules, nowMs }: RoleAndClock, askedMs: number, answeredMs: number): string[] {
  // Its clock was read between asking and answering; a slow line is no skew.
  const isOff = nowMs < askedMs - mostSkewMs || nowMs > answeredMs + mostSkewMs;
  return [
    ...(isSuperuser ? ['DATABASE_URL must not use a superuser: give the programs a role of their own'] : []),
    ...(bypassesRules ? ['DATABASE_URL must not use a role with BYPASSRLS'] : []),
    ...(isOff ? ['The clocks of this machine and of the database differ by more than 2 seconds: set them right'] : []),
  ];
}

/**
 * Ends a program of production that begins on an unfit database, with a sentence for each fault. One that does not answer
 * is not judged: the pages for emergencies need none.
 */
export async function refuseUnfitDatabase(): Promise<void> {
  const { CLEARWAY_MODE, DATABASE_URL } = envOrExit();
  if (CLEARWAY_MODE !== 'production') return;
  const faults = await faultsOfDatabase(DATABASE_URL).catch(() => []);
  if (faults.length === 0) return;
  process.stderr.write(`Clearway cannot start with this database:\n${faults.map((fault) => `  ${fault}`).join('\n')}\n`);
  process.exit(1);
}
