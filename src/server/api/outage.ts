/** SQLSTATE classes that say "not now": connection faults, an operator at work, resources gone. 40xxx may be tried again. */
const passingStates = /^(08|40001|40P01|53|57P0)/;
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
]);
const passingMessages =
  /timeout exceeded when trying to connect|Connection terminated|Query read timeout|Unable to start a transaction/;

/**
 * Whether the database could not be reached or was too busy, so that the same request may well pass later. Looks at the
 * whole chain of causes, since each layer wraps the driver's error anew.
 */
export function isOutage(error: unknown, depth = 0): boolean {
  if (!(error instanceof Error) || depth > 4) return false;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  return (
    passingStates.test(code) || passingCodes.has(code) || passingMessages.test(error.message) || isOutage(error.cause, depth + 1)
  );
}
