import { plain } from './drug-name';

/**
 * Brand names that are sold with one medicine in one country and with another elsewhere. They are never matched: the patient,
 * or else a clinician, says which of the two it was.
 */
export const twoMeanings: Readonly<Record<string, readonly [string, string]>> = {
  // Alprazolam in Mexico, fluoxetine in Chile.
  neupax: ['alprazolam', 'fluoxetine'],
  // Lorazepam in one list, loratadine in Argentina.
  lorax: ['lorazepam', 'loratadine'],
};

/** The two medicines that a name can mean, while nothing beside it says which; null for every other name. */
export function openMeanings(written: string): readonly [string, string] | null {
  const words = plain(written).split(' ');
  const meanings = words.map((word) => (Object.hasOwn(twoMeanings, word) ? twoMeanings[word] : undefined)).find((found) => found);
  return meanings === undefined || meanings.some((one) => words.includes(one)) ? null : meanings;
}
