import { randomUUID } from 'node:crypto';
import { z } from 'zod';

type Schema = z.core.JSONSchema.JSONSchema;
type Place = readonly (string | number)[];

const someDay = '2026-11-20';
const someInstant = '2026-11-20T10:00:00Z';
const someWords = 'Words that say enough.';

const boundaries = {
  day: ['0000-01-01', '0001-01-01', '1900-01-01', '2100-12-31', '9999-12-31'],
  instant: [
    '0000-01-01T00:00:00Z',
    '0001-01-01T00:00:00+14:00',
    '1900-01-01T00:00:00Z',
    '2100-12-31T23:59:59.999Z',
    '9999-12-31T23:59:59-01:00',
  ],
  number: [-1, 0, 2 ** 31 - 2, 2 ** 31 - 1, 2 ** 31, 3_000_000_000, 2 ** 53 - 1],
} as const;

/** Well-formed inputs that a schema takes: one of each alternative. A field called like one of the ids gets that id. */
export function samplesOf(input: z.ZodType, ids: Readonly<Record<string, string>>): unknown[] {
  return samples(z.toJSONSchema(input, { io: 'input', unrepresentable: 'any' }) as Schema, '', ids);
}

function samples(schema: Schema, name: string, ids: Readonly<Record<string, string>>): unknown[] {
  const alternatives = (schema.anyOf ?? schema.oneOf) as Schema[] | undefined;
  if (alternatives !== undefined) return alternatives.flatMap((one) => samples(one, name, ids));
  if (schema.const !== undefined) return [schema.const];
  if (schema.enum !== undefined) return [schema.enum[0]];
  switch (schema.type) {
    case 'object':
      return objects(schema, ids);
    case 'array':
      return samples(schema.items as Schema, name, ids).map((one) => Array.from({ length: schema.minItems || 1 }, () => one));
    case 'string':
      return [textOf(schema, ids[name])];
    case 'integer':
    case 'number':
      return [Math.max(1, schema.minimum ?? 1)];
    case 'boolean':
      return [false];
    default:
      return [null];
  }
}

/** The first of everything, and beside it one object more for each further alternative of a field. */
function objects({ properties = {} }: Schema, ids: Readonly<Record<string, string>>): unknown[] {
  const fields = Object.entries(properties).map(([name, field]) => [name, samples(field as Schema, name, ids)] as const);
  const first = Object.fromEntries(fields.map(([name, [value]]) => [name, value]));
  return [first, ...fields.flatMap(([name, [, ...others]]) => others.map((value) => ({ ...first, [name]: value })))];
}

function textOf({ format, maxLength }: Schema, id: string = randomUUID()): string {
  if (format === 'uuid') return id;
  if (format === 'date') return someDay;
  return format === 'date-time' ? someInstant : someWords.slice(0, maxLength);
}

type BoundaryInput = { field: string; value: string | number; input: unknown };

/** The sample with a boundary value in the place of each day, instant and number in it, one at a time. */
export const boundaryInputs = (sample: unknown): BoundaryInput[] =>
  placesIn(sample).flatMap(({ place, kind }) =>
    boundaries[kind].map((value) => ({ field: place.join('.'), value, input: put(sample, place, value) })),
  );

function placesIn(value: unknown, place: Place = []): { place: Place; kind: keyof typeof boundaries }[] {
  if (typeof value === 'number') return [{ place, kind: 'number' }];
  if (value === someDay) return [{ place, kind: 'day' }];
  if (value === someInstant) return [{ place, kind: 'instant' }];
  if (Array.isArray(value)) return value.flatMap((one, n) => placesIn(one, [...place, n]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => placesIn(one, [...place, key]));
}

function put(within: unknown, [key, ...deeper]: Place, value: unknown): unknown {
  if (key === undefined) return value;
  if (Array.isArray(within)) return within.map((one, n) => (n === key ? put(one, deeper, value) : one));
  const record = within as Record<string, unknown>;
  return { ...record, [key]: put(record[key], deeper, value) };
}
