import type { Facts } from './facts';

/** Totals, each null while one of its items is missing: a partial sum reads as a healthy one. */
export type Scores = { phq9: number | null; gad7: number | null; auditC: number | null; pcPtsd5: number | null };

/** Adds up the four scored questionnaires. */
export function scoresOf(facts: Facts): Scores {
  return { phq9: sum(facts.phq9), gad7: sum(facts.gad7), auditC: auditC(facts.auditC), pcPtsd5: pcPtsd5(facts) };
}

function sum(items: readonly (number | null)[] | null): number | null {
  if (items === null) return null;
  let total = 0;
  for (const item of items) {
    if (item === null) return null;
    total += item;
  }
  return total;
}

/** Who never drinks is not asked the other two questions; they count 0. Answers that contradict each other have no score. */
function auditC(items: readonly (number | null)[] | null): number | null {
  if (contradicts(items)) return null;
  return items?.[0] === 0 ? 0 : sum(items);
}

/** Never drinking, beside an amount or six drinks on one occasion: one of the two is not so. */
export const contradicts = (items: readonly (number | null)[] | null): boolean =>
  items?.[0] === 0 && items.some((item) => item !== null && item > 0);

/** Without such an event there is nothing to ask, and the score is 0. */
function pcPtsd5(facts: Facts): number | null {
  return facts.traumaExposure === false ? 0 : facts.traumaExposure === null ? null : sum(facts.pcPtsd5);
}
