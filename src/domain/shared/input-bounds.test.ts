import { expect, test } from 'vitest';
import { InputDay, InputInstant, InputRevision } from './input-bounds';

const takes = (schema: typeof InputDay | typeof InputInstant | typeof InputRevision) => (value: unknown) =>
  schema.safeParse(value).success;

test('a day is taken from the first that anybody can mean to the last, and nothing beside a day', () => {
  expect(['1900-01-01', '2028-02-29', '2100-12-31'].filter(takes(InputDay))).toHaveLength(3);
  const never = ['1899-12-31', '2101-01-01', '0000-01-01', '0001-01-01', '9999-12-31', '2026-02-29', '10000-01-01', ''];
  expect(never.filter(takes(InputDay))).toEqual([]);
});

test('an instant is taken on every such day of its zone, and never without a zone', () => {
  expect(['1900-01-01T00:00:00Z', '2100-12-31T23:59:59.999-12:00'].filter(takes(InputInstant))).toHaveLength(2);
  const never = ['1899-12-31T23:59:59-01:00', '2101-01-01T00:00:00Z', '9999-12-31T23:59:59-01:00', '2026-11-20T10:00:00'];
  expect(never.filter(takes(InputInstant))).toEqual([]);
});

test('a revision leaves room in the database for the next one', () => {
  expect([0, 1, 2 ** 31 - 2].filter(takes(InputRevision))).toHaveLength(3);
  expect([-1, 0.5, 2 ** 31 - 1, 2 ** 31, 2 ** 53 - 1, '1', null].filter(takes(InputRevision))).toEqual([]);
});
