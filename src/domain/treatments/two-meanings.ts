/**
 * Brand names that are sold with one medicine in one country and with another elsewhere. They are never matched: a clinician
 * asks which of the two it was.
 */
export const twoMeanings: Readonly<Record<string, readonly [string, string]>> = {
  // Alprazolam in Mexico, fluoxetine in Chile.
  neupax: ['alprazolam', 'fluoxetine'],
  // Lorazepam in one list, loratadine in Argentina.
  lorax: ['lorazepam', 'loratadine'],
};
