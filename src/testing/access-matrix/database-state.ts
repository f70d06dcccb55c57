import pg from 'pg';

/** The whole database as one comparable value, and a way back to a kept one. */
export class DatabaseState {
  private readonly client: pg.Client;
  private tables: string[] = [];

  constructor(ownerUrl: string) {
    this.client = new pg.Client({ connectionString: ownerUrl });
  }

  async open() {
    await this.client.connect();
    const { rows } = await this.client.query<{ name: string }>(
      `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' AND tablename <> '_prisma_migrations' ORDER BY 1`,
    );
    this.tables = rows.map(({ name }) => name);
  }

  close() {
    return this.client.end();
  }

  /** Number of rows and the newest transaction that wrote one, by table: any insert, update or delete shows in one of the two. */
  async fingerprint(): Promise<Record<string, string>> {
    const each = this.tables.map(
      (name) =>
        `SELECT '${name}' AS name, count(*) || ' ' || coalesce(max(xmin::text::bigint), 0) AS print FROM public."${name}"`,
    );
    const { rows } = await this.client.query<{ name: string; print: string }>(each.join(' UNION ALL '));
    return Object.fromEntries(rows.map(({ name, print }) => [name, print]));
  }

  /** Keeps a copy of every table. */
  async keep() {
    const copies = this.tables.map((name) => `CREATE TABLE kept."${name}" AS TABLE public."${name}";`);
    await this.client.query(`CREATE SCHEMA kept; ${copies.join('\n')}`);
  }

  /** Puts the kept copy back, parents before children. The triggers that forbid emptying a table rest meanwhile. */
  async restore() {
    const order = await this.parentsFirst();
    const all = order.map((name) => `public."${name}"`).join(', ');
    const fills = order.map((name) => `INSERT INTO public."${name}" SELECT * FROM kept."${name}";`);
    const triggers = (what: 'DISABLE' | 'ENABLE') => order.map((name) => `ALTER TABLE public."${name}" ${what} TRIGGER USER;`);
    const [rest, work] = [triggers('DISABLE').join(' '), triggers('ENABLE').join(' ')];
    await this.client.query(`BEGIN; ${rest} TRUNCATE ${all} CASCADE; ${fills.join('\n')} ${work} COMMIT;`);
  }

  private async parentsFirst(): Promise<string[]> {
    const { rows } = await this.client.query<{ child: string; parent: string }>(
      `SELECT c.relname AS child, p.relname AS parent FROM pg_constraint k
         JOIN pg_class c ON c.oid = k.conrelid JOIN pg_class p ON p.oid = k.confrelid
        WHERE k.contype = 'f' AND k.connamespace = 'public'::regnamespace`,
    );
    const order: string[] = [];
    const place = (name: string) => {
      if (order.includes(name)) return;
      for (const { child, parent } of rows) if (child === name && parent !== name) place(parent);
      order.push(name);
    };
    this.tables.forEach(place);
    return order;
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
