/**
 * Whether two answers say the same, however their parts are ordered: the database keeps the keys of an object in an order of
 * its own. What is missing equals only what is missing.
 */
export const isSame = (one: unknown, other: unknown): boolean => inOrder(one ?? null) === inOrder(other ?? null);

const inOrder = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
