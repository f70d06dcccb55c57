import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { brokenRows } from './database-constraints/broken-rows';
import { type Catalog, type Check, codesOf, type Key, readCatalog } from './database-constraints/catalog';
import { codes, keepsRetired } from './database-constraints/codes';
import { insertSampleRows } from './database-constraints/sample-rows';
import { goesWithParent, texts, withoutKey } from './database-constraints/texts';
import { freshDatabase } from './database';

const client = new pg.Client({ connectionString: (await freshDatabase()).ownerUrl });
await client.connect();
const catalog: Catalog = await readCatalog(client);
const nameOf = ({ table, column }: { table: string; column: string }) => `${table}.${column}`;

beforeAll(async () => {
  // Keys and checks are tried here; what refuses a change of the record has tests of its own.
  for (const table of catalog.tables) await client.query(`ALTER TABLE "${table}" DISABLE TRIGGER USER`);
  await insertSampleRows(client, catalog);
});
afterAll(() => client.end());

/** Does this with no other check or key in the way, says which constraint refused it, and undoes it all. */
async function tried(statement: string, only: { name: string; table: string }, others: readonly (Key | Check)[]) {
  await client.query('BEGIN');
  try {
    for (const { name, table } of others)
      if (name !== only.name) await client.query(`ALTER TABLE "${table}" DROP CONSTRAINT "${name}"`);
    const { rowCount } = await client.query(statement);
    return `taken by ${rowCount} rows`;
  } catch (error) {
    if (error instanceof pg.DatabaseError && error.constraint !== undefined) return error.constraint;
    throw error;
  } finally {
    await client.query('ROLLBACK');
  }
}

/** What a migration must say so that the column has these codes. */
const statementFor = (column: string, listed: readonly string[]) => {
  const [table = '', name = ''] = column.split('.');
  const rule = `CHECK ("${name}" IN (${listed.map((code) => `'${code}'`).join(', ')}))`;
  return `ALTER TABLE "${table}" DROP CONSTRAINT IF EXISTS "${table}_${name}_code", ADD CONSTRAINT "${table}_${name}_code" ${rule};`;
};

describe('every column', () => {
  const { columns, keys } = catalog;
  const isText = ({ type }: { type: string }) => type === 'text' || type === 'text[]';

  test('that names a row has a key, or a reason why not', () => {
    const naming = columns.filter(({ table, name, type, isPrimary }) => {
      const isOwn = name === 'publicId' || (name === 'id' && isPrimary);
      return !isOwn && (type === 'uuid' || /Ids?$/.test(name)) && !(`${table}.${name}` in codes);
    });
    const keyed = new Set(keys.map(nameOf));
    const bare = naming.map(({ table, name }) => `${table}.${name}`).filter((one) => !keyed.has(one));
    expect(bare.sort()).toEqual(Object.keys(withoutKey).sort());
  });

  test('of text is a list of codes or known to be none', () => {
    const sorted = [...Object.keys(codes), ...Object.values(texts).flat()].sort();
    expect(
      columns
        .filter(isText)
        .map(({ table, name }) => `${table}.${name}`)
        .sort(),
    ).toEqual(sorted);
  });
});

describe.each(catalog.tables)('%s', (table) => {
  const keys = catalog.keys.filter((one) => one.table === table);
  const checks = catalog.checks.filter((one) => one.table === table);
  const own = Object.entries(codes).filter(([column]) => column.startsWith(`${table}.`));

  test('is tried with a row', async () => {
    expect((await client.query(`SELECT FROM "${table}"`)).rowCount).toBe(1);
  });

  test.each(keys)('$column leads to a row of $parent', async (key) => {
    const { column, parent } = key;
    const nobody =
      catalog.columns.find((one) => one.table === table && one.name === column)?.type === 'uuid'
        ? 'gen_random_uuid()'
        : `'nobody'`;
    expect(await tried(`UPDATE "${table}" SET "${column}" = ${nobody}`, key, checks)).toBe(key.name);

    // Parent and child, and what a deletion of the parent does.
    const link = `UPDATE "${table}" SET "${column}" = (SELECT "${key.parentColumn}" FROM "${parent}" LIMIT 1)`;
    const others = [...checks, ...catalog.keys.filter((one) => one.parent === parent)];
    const outcome = await tried(`${link}; DELETE FROM "${parent}"`, key, others);
    const goes = goesWithParent.includes(key.name);
    expect(key.onDelete).toBe(goes ? 'CASCADE' : 'RESTRICT');
    expect(outcome === key.name).toBe(!goes);
  });

  test.each(own)('%s holds the codes of the domain and no other', async (column, listed) => {
    const name = column.split('.')[1] ?? '';
    const check = checks.find((one) => codesOf(one) !== null && one.columns[0] === name);
    const held = (check === undefined ? null : codesOf(check)) ?? [];
    const retired = keepsRetired.includes(column) ? held.filter((code) => !listed.includes(code)) : [];
    expect(held.toSorted(), `say in a migration: ${statementFor(column, listed)}`).toEqual([...listed, ...retired].sort());
    const isList = catalog.columns.find((one) => one.table === table && one.name === name)?.type === 'text[]';
    const [wrong, right] = isList ? [`'{no-such-code}'`, `'{${listed[0]}}'`] : [`'no-such-code'`, `'${listed[0]}'`];
    const constraint = check ?? { name: '', table };
    expect(await tried(`UPDATE "${table}" SET "${name}" = ${wrong}`, constraint, checks)).toBe(constraint.name);
    expect(await tried(`UPDATE "${table}" SET "${name}" = ${right}`, constraint, checks)).toBe('taken by 1 rows');
  });

  const rules = checks.filter((one) => codesOf(one) === null || !own.some(([column]) => column === `${table}.${one.columns[0]}`));
  test.each(rules)('keeps $name', async (check) => {
    expect(Object.keys(brokenRows)).toContain(check.name);
    expect(await tried(`UPDATE "${table}" SET ${brokenRows[check.name]}`, check, checks)).toBe(check.name);
  });
});

test('no check is tried that is gone', () => {
  const names = catalog.checks.map(({ name }) => name);
  expect(Object.keys(brokenRows).filter((name) => !names.includes(name))).toEqual([]);
  expect(catalog.keys.map(({ name }) => name)).toEqual(expect.arrayContaining([...goesWithParent]));
});
