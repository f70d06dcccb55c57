/** How many mg a day do what 10 mg of diazepam do. */
export type BenzodiazepineEquivalent = {
  name: string;
  /** Null where tables differ too far: then the dose is treated as not known. */
  mgEqualTo10MgDiazepam: number | null;
  /** True where published tables differ, so that a clinician confirms the sum. */
  confirm: boolean;
};

/**
 * Source: Ashton manual (2002), from general knowledge and not re-verified. Where tables differ, its lower dose, which finds more people
 * over the limit.
 */
export const benzodiazepines: readonly BenzodiazepineEquivalent[] = [
  { name: 'diazepam', mgEqualTo10MgDiazepam: 10, confirm: false },
  { name: 'alprazolam', mgEqualTo10MgDiazepam: 0.5, confirm: true },
  { name: 'clonazepam', mgEqualTo10MgDiazepam: 0.5, confirm: true },
  { name: 'clobazam', mgEqualTo10MgDiazepam: 20, confirm: false },
  { name: 'triazolam', mgEqualTo10MgDiazepam: 0.5, confirm: true },
  { name: 'flurazepam', mgEqualTo10MgDiazepam: 15, confirm: true },
  { name: 'lorazepam', mgEqualTo10MgDiazepam: 1, confirm: true },
  { name: 'temazepam', mgEqualTo10MgDiazepam: 20, confirm: true },
  { name: 'chlordiazepoxide', mgEqualTo10MgDiazepam: 25, confirm: false },
  { name: 'oxazepam', mgEqualTo10MgDiazepam: 20, confirm: true },
  { name: 'clorazepate', mgEqualTo10MgDiazepam: 15, confirm: true },
  { name: 'estazolam', mgEqualTo10MgDiazepam: 1, confirm: true },
  { name: 'quazepam', mgEqualTo10MgDiazepam: 20, confirm: true },
  { name: 'bromazepam', mgEqualTo10MgDiazepam: 5, confirm: true },
  { name: 'nitrazepam', mgEqualTo10MgDiazepam: 10, confirm: true },
  { name: 'flunitrazepam', mgEqualTo10MgDiazepam: 1, confirm: true },
  { name: 'lormetazepam', mgEqualTo10MgDiazepam: 1, confirm: true },
  { name: 'loprazolam', mgEqualTo10MgDiazepam: 1, confirm: true },
  { name: 'ketazolam', mgEqualTo10MgDiazepam: 15, confirm: true },
  { name: 'prazepam', mgEqualTo10MgDiazepam: 10, confirm: true },
  { name: 'cloxazolam', mgEqualTo10MgDiazepam: null, confirm: true },
  { name: 'clotiazepam', mgEqualTo10MgDiazepam: null, confirm: true },
  { name: 'etizolam', mgEqualTo10MgDiazepam: null, confirm: true },
  { name: 'brotizolam', mgEqualTo10MgDiazepam: null, confirm: true },
  { name: 'midazolam', mgEqualTo10MgDiazepam: null, confirm: true },
];

/** Sleeping pills that act like benzodiazepines; they belong to the lower group at any dose. */
export const hypnotics: readonly string[] = ['zolpidem', 'eszopiclone', 'zaleplon', 'zopiclone'];

/** Diazepam mg a day for a dose of this benzodiazepine; null when the dose or the equivalent is not known. */
export function diazepamMgPerDay(name: string, dailyDoseMg: number | null): number | null {
  const equal = benzodiazepines.find((each) => each.name === name)?.mgEqualTo10MgDiazepam ?? null;
  return equal === null || dailyDoseMg === null ? null : (dailyDoseMg * 10) / equal;
}
