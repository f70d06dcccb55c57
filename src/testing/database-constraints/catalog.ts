import type pg from 'pg';

/** A column as the catalog has it. `type` is PostgreSQL's own name, such as `uuid` or `text[]`. */
export type Column = { table: string; name: string; type: string; isNullable: boolean; hasDefault: boolean; isPrimary: boolean };
export type Key = { name: string; table: string; column: string; parent: string; parentColumn: string; onDelete: string };
export type Check = { name: string; table: string; columns: string[]; rule: string };
export type Catalog = { tables: string[]; columns: Column[]; keys: Key[]; checks: Check[] };

const columnsSql = `
  SELECT c.relname AS table, a.attname AS name, format_type(a.atttypid, NULL) AS type, NOT a.attnotnull AS "isNullable",
         a.atthasdef AS "hasDefault", EXISTS (SELECT FROM pg_index i WHERE i.indrelid = c.oid AND i.indisprimary
           AND a.attnum = ANY (i.indkey)) AS "isPrimary"
    FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
   WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND c.relname <> '_prisma_migrations'
     AND a.attnum > 0 AND NOT a.attisdropped
   ORDER BY c.relname, a.attnum`;

const constraintsSql = `
  SELECT k.conname AS name, c.relname AS table, p.relname AS parent, k.contype AS kind,
         ARRAY(SELECT a.attname::text FROM unnest(k.conkey) n JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = n) AS columns,
         ARRAY(SELECT a.attname::text FROM unnest(k.confkey) n JOIN pg_attribute a ON a.attrelid = k.confrelid AND a.attnum = n)
           AS "parentColumns",
         CASE k.confdeltype WHEN 'r' THEN 'RESTRICT' WHEN 'c' THEN 'CASCADE' WHEN 'n' THEN 'SET NULL' ELSE 'NO ACTION' END AS "onDelete",
         pg_get_constraintdef(k.oid) AS rule
    FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid LEFT JOIN pg_class p ON p.oid = k.confrelid
   WHERE k.connamespace = 'public'::regnamespace AND k.contype IN ('f', 'c') ORDER BY c.relname, k.conname`;

type Row = { name: string; table: string; parent: string; kind: 'f' | 'c'; columns: string[]; parentColumns: string[] } & {
  onDelete: string;
  rule: string;
};

/** What this database says of its own tables, columns, keys and checks. */
export async function readCatalog(client: pg.Client): Promise<Catalog> {
  const { rows: columns } = await client.query<Column>(columnsSql);
  const { rows } = await client.query<Row>(constraintsSql);
  return {
    tables: [...new Set(columns.map(({ table }) => table))],
    columns,
    keys: rows
      .filter(({ kind }) => kind === 'f')
      .map(({ name, table, parent, columns: [column = ''], parentColumns: [parentColumn = ''], onDelete }) => ({
        ...{ name, table, column, parent, parentColumn, onDelete },
      })),
    checks: rows
      .filter(({ kind }) => kind === 'c')
      .map(({ name, table, columns: own, rule }) => ({ name, table, columns: own, rule })),
  };
}

/** The codes that a check of one column lists, or null where it lists none. */
export function codesOf({ columns, rule }: Check): string[] | null {
  const listed = [...rule.matchAll(/'((?:[^']|'')*)'::text/g)].map(([, code = '']) => code.replaceAll("''", "'"));
  // A list of one is written as an equation.
  const isList = / (= ANY|<@) \(?ARRAY\[/.test(rule) || /^CHECK \(\(\S+ = '[^']*'::text\)\)$/.test(rule);
  return columns.length === 1 && isList ? listed : null;
}

/** Tables in an order in which each comes after those that it refers to. */
export function parentsFirst({ tables, keys }: Catalog): string[] {
  const order: string[] = [];
  const place = (table: string) => {
    if (order.includes(table)) return;
    for (const key of keys) if (key.table === table && key.parent !== table) place(key.parent);
    order.push(table);
  };
  tables.forEach(place);
  return order;
}
