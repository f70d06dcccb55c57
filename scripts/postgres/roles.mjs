import { connected } from './connected.mjs';

/**
 * The two roles. `clearway` owns the tables and runs migrations; `clearway_app` is what the programs run as, so even a
 * flaw in them cannot change the audit trail (see prisma/grants.sql). Neither is a superuser. Safe to repeat.
 */
export async function ensureRoles(adminUrl, { ownerPassword, appPassword }) {
  await connected(adminUrl, async (client) => {
    for (const [name, password, rights] of [
      ['clearway', ownerPassword, 'CREATEDB'],
      ['clearway_app', appPassword, 'NOCREATEDB'],
    ]) {
      const { rowCount } = await client.query('select from pg_roles where rolname = $1', [name]);
      const secret = client.escapeLiteral(password);
      await client.query(
        `${rowCount ? 'ALTER' : 'CREATE'} ROLE ${name} LOGIN NOSUPERUSER NOCREATEROLE ${rights} PASSWORD ${secret}`,
      );
    }
    // A statement that hangs must not hold a pool's connection for ever.
    for (const limit of ["statement_timeout = '4s'", "lock_timeout = '2s'", "idle_in_transaction_session_timeout = '10s'"])
      await client.query(`ALTER ROLE clearway_app SET ${limit}`);
  });
}

/** Makes the database when it is missing; true when it was made now. */
export async function ensureDatabase(adminUrl, name) {
  return await connected(adminUrl, async (client) => {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [name]);
    if (!rowCount) await client.query(`CREATE DATABASE "${name}" OWNER clearway`);
    return !rowCount;
  });
}

export async function dropDatabase(adminUrl, name) {
  await connected(adminUrl, (client) => client.query(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`));
}
