import pg from 'pg';

/** By table: the number of rows and the newest transaction that wrote one. Any insert, update or delete shows in one of the two. */
export type Fingerprint = Record<string, string>;

/** The tables that differ between two fingerprints. */
export const changedTables = (before: Fingerprint, after: Fingerprint) =>
  Object.keys(after).filter((table) => before[table] !== after[table]);

/** The whole database as one comparable value, and a way back to a kept one. */
export class DatabaseState {
  private readonly client: pg.Client;
  private tables: string[] = [];
  private keys: Record<string, string[]> = {};
  private kept: Fingerprint = {};

  /** `adminUrl` is the superuser's: putting rows back one table at a time needs the foreign keys at rest. */
  constructor(adminUrl: string) {
    this.client = new pg.Client({ connectionString: adminUrl });
  }

  async open() {
    await this.client.connect();
    const { rows } = await this.client.query<{ name: string; key: string[] }>(
      `SELECT c.relname AS name, array_agg(a.attname::text ORDER BY a.attname) AS key
         FROM pg_class c JOIN pg_index i ON i.indrelid = c.oid AND i.indisprimary
         JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = ANY (i.indkey)
        WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND c.relname <> '_prisma_migrations'
        GROUP BY 1 ORDER BY 1`,
    );
    this.tables = rows.map(({ name }) => name);
    this.keys = Object.fromEntries(rows.map(({ name, key }) => [name, key]));
    const { rows: without } = await this.client.query<{ name: string }>(
      `SELECT tablename AS name FROM pg_tables
        WHERE schemaname = 'public' AND tablename <> '_prisma_migrations' AND tablename <> ALL ($1)`,
      [this.tables],
    );
    if (without.length > 0) throw new Error(`no primary key: ${without.map(({ name }) => name).join(', ')}`);
  }

  close() {
    return this.client.end();
  }

  async fingerprint(): Promise<Fingerprint> {
    const each = this.tables.map(
      (name) =>
        `SELECT '${name}' AS name, count(*) || ' ' || coalesce(max(xmin::text::bigint), 0) AS print FROM public."${name}"`,
    );
    const query = { name: 'fingerprint', text: each.join(' UNION ALL ') }; // named, so that it is planned once
    const { rows } = await this.client.query<{ name: string; print: string }>(query);
    return Object.fromEntries(rows.map(({ name, print }) => [name, print]));
  }

  /** Keeps a copy of every table, and returns the fingerprint of that state. */
  async keep(): Promise<Fingerprint> {
    const copies = this.tables.map((name) => {
      const key = (this.keys[name] ?? []).map((column) => `"${column}"`).join(', ');
      return `CREATE TABLE kept."${name}" AS TABLE public."${name}"; ALTER TABLE kept."${name}" ADD PRIMARY KEY (${key});`;
    });
    await this.client.query(`CREATE SCHEMA kept; ${copies.join('\n')}`);
    this.kept = await this.fingerprint();
    return this.kept;
  }

  /**
   * Puts the kept copy back, and returns the fingerprint of that state. Only the rows that were written since are touched: to
   * empty and refill fifty tables takes far longer than the call whose traces are wiped. Triggers and foreign keys rest meanwhile.
   */
  async restore(): Promise<Fingerprint> {
    const changed = changedTables(this.kept, await this.fingerprint());
    if (changed.length === 0) return this.kept;
    const repairs = changed.map((name) => {
      const newest = this.kept[name]?.split(' ')[1] ?? '0';
      const sameRow = (this.keys[name] ?? []).map((column) => `now."${column}" = kept."${column}"`).join(' AND ');
      return `DELETE FROM public."${name}" now
         WHERE xmin::text::bigint > ${newest} OR NOT EXISTS (SELECT FROM kept."${name}" kept WHERE ${sameRow});
        INSERT INTO public."${name}" SELECT kept.* FROM kept."${name}" kept
         WHERE NOT EXISTS (SELECT FROM public."${name}" now WHERE ${sameRow});`;
    });
    await this.client.query(`BEGIN; SET LOCAL session_replication_role = replica; ${repairs.join('\n')} COMMIT;`);
    this.kept = await this.fingerprint();
    return this.kept;
  }

  /** Types of the audit rows beyond those that were kept. */
  async trail(): Promise<string[]> {
    const { rows } = await this.client.query<{ type: string }>(
      'SELECT type FROM "AuditEvent" WHERE id > (SELECT coalesce(max(id), 0) FROM kept."AuditEvent") ORDER BY id',
    );
    return rows.map(({ type }) => type);
  }

  /** Runs one statement as the owner, for what no use case does, such as letting time pass. */
  async put(sql: string, values: unknown[]) {
    await this.client.query(sql, values);
  }
}
