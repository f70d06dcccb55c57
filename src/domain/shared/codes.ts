const loincShape = /^(?:LA|LL|LP|LG)?\d+-\d$/;
const snomedShape = /^[1-9]\d{5,17}$/;

/**
 * True when a LOINC term code (`44261-6`) or answer / answer-list code (`LA6568-5`, `LL358-3`) is well formed and its
 * mod-10 check digit is right. A right digit proves that nothing was mistyped, not that the code means what we think.
 */
export function isLoinc(code: string): boolean {
  if (!loincShape.test(code)) return false;
  const [body = '', check] = code.split('-');
  const sum = [...body].reverse().reduce((total, character, place) => {
    // The letters of LA and LL codes take part with their distance from '0', which is how LOINC computes them.
    const value = character.charCodeAt(0) - 48;
    return total + (place % 2 === 0 ? 2 * value - 9 * Math.floor(value / 5) : value);
  }, 0);
  return (10 - (sum % 10)) % 10 === Number(check);
}

/** The dihedral group of order ten: Verhoeff catches every wrong digit and every swap of two neighbors. */
const times = [
  [0, 1, 2, 3, 4, 5, 6, 7, 8, 9],
  [1, 2, 3, 4, 0, 6, 7, 8, 9, 5],
  [2, 3, 4, 0, 1, 7, 8, 9, 5, 6],
  [3, 4, 0, 1, 2, 8, 9, 5, 6, 7],
  [4, 0, 1, 2, 3, 9, 5, 6, 7, 8],
  [5, 9, 8, 7, 6, 0, 4, 3, 2, 1],
  [6, 5, 9, 8, 7, 1, 0, 4, 3, 2],
  [7, 6, 5, 9, 8, 2, 1, 0, 4, 3],
  [8, 7, 6, 5, 9, 3, 2, 1, 0, 4],
  [9, 8, 7, 6, 5, 4, 3, 2, 1, 0],
] as const;

const permuted = [
  [0, 1, 2, 3, 4, 5, 6, 7, 8, 9],
  [1, 5, 7, 6, 2, 8, 3, 0, 9, 4],
  [5, 8, 0, 3, 7, 9, 6, 1, 4, 2],
  [8, 9, 1, 6, 0, 4, 3, 5, 2, 7],
  [9, 4, 5, 3, 1, 2, 6, 8, 7, 0],
  [4, 2, 8, 6, 5, 7, 3, 9, 0, 1],
  [2, 7, 9, 3, 8, 0, 6, 4, 1, 5],
  [7, 0, 4, 6, 9, 1, 3, 2, 5, 8],
] as const;

/** True when a SNOMED CT identifier has 6 to 18 digits and its last one is the right Verhoeff check digit. */
export function isSnomed(id: string): boolean {
  if (!snomedShape.test(id)) return false;
  const rest = [...id].reverse().reduce((state, digit, place) => {
    const turned = permuted[place % 8]?.[Number(digit)] ?? 0;
    return times[state]?.[turned] ?? 0;
  }, 0);
  return rest === 0;
}
