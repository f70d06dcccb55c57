import { z } from 'zod';
import { Facts } from './facts';

/** Stored facts as the engine of today takes them. `unread` names what was stored and means nothing today. */
export type StoredFacts = { facts: Facts; unread: readonly string[] };

const Parts = z.record(z.string(), z.unknown());
type Parts = z.infer<typeof Parts>;

const { bipolar, psychosis, conditions, medicines, ...plain } = Facts.shape;
/** Lists of answers by key, which grow most. */
const lists = { bipolar: bipolar.shape, psychosis: psychosis.shape, conditions: conditions.shape, medicines: medicines.shape };

/**
 * Reads facts that any version stored. A key that is not there was not asked then: it stays absent where it may be, else it is
 * null. A key or a value that means nothing today is named in `unread` and counts as not known, never as a no. Null where
 * these are no facts at all.
 */
export function readStoredFacts(stored: unknown): StoredFacts | null {
  const whole = Facts.safeParse(stored);
  if (whole.success) return { facts: whole.data, unread: [] };
  const parts = Parts.safeParse(stored).data;
  if (parts === undefined || !hasLists(parts)) return null;
  const unread: string[] = [];
  const facts = readByKey({ schemas: plain, known: Facts.shape, prefix: '' }, parts, unread);
  for (const [key, schemas] of Object.entries(lists))
    facts[key] = readByKey({ schemas, known: schemas, prefix: `${key}.` }, Parts.safeParse(parts[key]).data ?? {}, unread);
  const read = Facts.safeParse(facts);
  return read.success ? { facts: read.data, unread } : null;
}

/** Facts of every version have these three; a case file and everything else has not. */
const hasLists = (parts: Parts): boolean =>
  Parts.safeParse(parts.conditions).success &&
  Parts.safeParse(parts.medicines).success &&
  plain.unrecognisedMedicines.safeParse(parts.unrecognisedMedicines).success;

type Schemas = Readonly<Record<string, z.ZodType>>;
type ByKey = { schemas: Schemas; known: Schemas; prefix: string };

/** Each key by its own schema; what does not fit becomes null, or is left out where it may be absent. */
function readByKey({ schemas, known, prefix }: ByKey, stored: Parts, unread: string[]): Parts {
  for (const key of Object.keys(stored)) if (!Object.hasOwn(known, key)) unread.push(`${prefix}${key}`);
  const read: Parts = {};
  for (const [key, schema] of Object.entries(schemas)) {
    const isThere = Object.hasOwn(stored, key);
    const value = schema.safeParse(isThere ? stored[key] : undefined);
    if (isThere && !value.success) unread.push(`${prefix}${key}`);
    if (value.success && value.data !== undefined) read[key] = value.data;
    else if (!value.success && !schema.safeParse(undefined).success) read[key] = null;
  }
  return read;
}
