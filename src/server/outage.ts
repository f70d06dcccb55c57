/**
 * SQLSTATEs that say "not now": connection faults, an operator at work, resources gone, a lock or a statement that took too
 * long, a transaction left waiting. 40xxx may be tried again.
 */
const passingStates = /^(08|40001|40P01|53|55P03|57014|57P0|25P0[34])/;
const passingCodes = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ETIMEDOUT',
  'EPIPE',
  'P1001',
  'P1002',
  'P1008',
  'P1017',
  'P2024',
  'P2028',
  'P2034',
  'P2037',
]);
const passingMessages =
  /timeout exceeded when trying to connect|Connection terminated|Query read timeout|Unable to start a transaction|is not queryable/;

/**
 * Whether the database could not be reached or was too busy, so that the same request may well pass later. Looks at the
 * whole chain of causes, since each layer wraps the driver's error anew.
 */
export function isOutage(error: unknown, depth = 0): boolean {
  if (!(error instanceof Error) || depth > 4) return false;
  return (
    codesOf(error).some((code) => passingStates.test(code) || passingCodes.has(code)) ||
    passingMessages.test(error.message) ||
    isOutage(error.cause, depth + 1)
  );
}

type Coded = { code?: unknown; meta?: { driverAdapterError?: { cause?: { originalCode?: unknown } } } };

/** The error's own code and the one PostgreSQL gave, which Prisma keeps under a code that only says "the database refused". */
function codesOf(error: Error & Coded): string[] {
  return [error.code, error.meta?.driverAdapterError?.cause?.originalCode].filter((code) => typeof code === 'string');
}
