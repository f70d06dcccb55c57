import type { IngredientResult } from './trial-ledger';

/** Pairs of which one is made from the other in the body, or is one half of it. */
const pairs = [
  ['citalopram', 'escitalopram'],
  ['venlafaxine', 'desvenlafaxine'],
  ['amitriptyline', 'nortriptyline'],
  ['imipramine', 'desipramine'],
  ['milnacipran', 'levomilnacipran'],
] as const;
export type RelativePair = readonly [string, string];

/** The pairs of which both were tried and count, surely or perhaps. */
export function closeRelativesIn(ingredients: readonly Pick<IngredientResult, 'ingredient' | 'best'>[]): RelativePair[] {
  const counted = ingredients.filter(({ best }) => best === 'adequate_failed' || best === 'uncertain');
  const isCounted = (name: string) => counted.some(({ ingredient }) => ingredient === name);
  return pairs.filter((pair) => pair.every(isCounted));
}

/** The pairs for a clinician, such as "citalopram and escitalopram". */
export const sayRelatives = (found: readonly RelativePair[]): string => found.map((pair) => pair.join(' and ')).join('; ');
