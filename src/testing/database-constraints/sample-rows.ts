import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { type Catalog, type Column, parentsFirst } from './catalog';
import { codes } from './codes';

/** What a column must hold where the value made for its type would break a check of its table. */
const given: Readonly<Record<string, unknown>> = {
  'AlertReopening.reason': 'It was closed by mistake.',
  'AnswerRevision.revision': 1,
  'ClinicianRating.numbers': Array(10).fill(0),
  'ClinicianRating.remissionBy': 'at-most-10',
  'Consent.givenAt': new Date(),
  'HomeReading.diastolicMmHg': 80,
  'HomeReading.systolicMmHg': 120,
  'OnCallShift.endsAt': new Date(Date.now() + 3_600_000),
  'Person.roles': '{patient}',
  'SafetyCheck.safeNow': 'yes',
};

const now = new Date();
const byType: Readonly<Record<string, () => unknown>> = {
  uuid: randomUUID,
  text: () => 'some text',
  integer: () => 1,
  bigint: () => 1,
  boolean: () => false,
  jsonb: () => '{}',
  bytea: () => Buffer.from(randomUUID()),
  date: () => now,
  'timestamp with time zone': () => now,
  'text[]': () => '{}',
  'integer[]': () => '{}',
};

/**
 * Puts one row into every table, parents first. It is made from the catalog: a column that must hold something gets its
 * parent's id, the first of its codes, or a value of its type.
 */
export async function insertSampleRows(client: pg.Client, catalog: Catalog): Promise<void> {
  const rows = new Map<string, Record<string, unknown>>();
  for (const table of parentsFirst(catalog)) {
    const row: Record<string, unknown> = {};
    for (const column of catalog.columns.filter((one) => one.table === table)) {
      const value = valueOf(column, catalog, rows);
      if (value !== undefined) row[column.name] = value;
    }
    const names = Object.keys(row).map((name) => `"${name}"`);
    const places = names.map((_, place) => `$${place + 1}`);
    const made = await client.query<Record<string, unknown>>(
      `INSERT INTO "${table}" (${names.join(', ')}) VALUES (${places.join(', ')}) RETURNING *`,
      Object.values(row),
    );
    rows.set(table, made.rows[0] ?? {});
  }
}

function valueOf(
  { table, name, type, isNullable, hasDefault }: Column,
  { keys }: Catalog,
  rows: ReadonlyMap<string, Record<string, unknown>>,
) {
  const id = `${table}.${name}`;
  if (id in given) return given[id];
  if (isNullable || hasDefault) return undefined;
  const key = keys.find((one) => one.table === table && one.column === name);
  if (key !== undefined) return rows.get(key.parent)?.[key.parentColumn];
  return codes[id]?.[0] ?? byType[type]?.();
}
