import type { AnswerValue } from './value';

/** Whether two answers say the same, however their parts are ordered. */
export const isSame = (one: AnswerValue, other: AnswerValue | null | undefined): boolean =>
  inOrder(one) === inOrder(other ?? null);

const inOrder = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
