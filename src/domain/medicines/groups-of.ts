import { benzodiazepines, diazepamMgPerDay, hypnotics } from './benzodiazepines';
import { type GroupByName, groupMembers, type MedicineNote, noteMembers } from './interaction-groups';
import type { MedicineGroup } from './medicine-groups';
import type { Medicine } from './medicine';
import { findMedicineByRxcui, readMedicines } from './medicines';

/** One line of a person's medicine list. Null is "not said". */
export type TakenMedicine = { name: string; rxcui: string | null; dailyDoseMg: number | null; asNeeded: boolean | null };

/** From the rule pack: above this many diazepam mg a day a benzodiazepine belongs to the higher group. */
export type GroupThresholds = { benzodiazepineHighMgDiazepam: number };

type GroupBecause =
  | { code: 'by-name' }
  | { code: 'benzodiazepine-as-needed' }
  | { code: 'benzodiazepine-dose'; params: { diazepamMg: number; limitMg: number; confirm: boolean } }
  | { code: 'benzodiazepine-dose-unknown'; params: { limitMg: number } };

export type Groups = {
  groups: ReadonlySet<MedicineGroup>;
  /** Which medicine put which group there, and why. */
  findings: readonly { name: string; group: MedicineGroup; because: GroupBecause }[];
  /** Names that nothing is known about: a clinician has to look at them. Never read as "no interaction". */
  unknown: readonly string[];
  notes: readonly { name: string; note: MedicineNote }[];
};

/**
 * The interaction groups of a medicine list. Where name and RxNorm code point to different medicines, both count.
 * Daily benzodiazepines are added up; without a dose they count as the higher group, so that a clinician asks.
 */
export function groupsOf(taken: readonly TakenMedicine[], thresholds: GroupThresholds): Groups {
  const lines = taken.map(readLine);
  const findings = lines.flatMap(({ line, ingredients }) =>
    groupsByName(ingredients).map((group) => ({ name: line.name, group, because: { code: 'by-name' } as const })),
  );
  const benzodiazepine = benzodiazepineFindings(lines, thresholds.benzodiazepineHighMgDiazepam);
  const all = [...findings, ...benzodiazepine];
  return {
    groups: new Set(all.map(({ group }) => group)),
    findings: all,
    unknown: lines.filter(({ isWhole }) => !isWhole).map(({ line }) => line.name),
    notes: lines.flatMap(({ line, ingredients }) => notesOf(ingredients).map((note) => ({ name: line.name, note }))),
  };
}

type Line = { line: TakenMedicine; ingredients: readonly string[]; isWhole: boolean };

function readLine(line: TakenMedicine): Line {
  const named = readMedicines(line.name);
  const coded = line.rxcui === null ? null : findMedicineByRxcui(line.rxcui);
  const found: readonly Medicine[] = coded === null ? named.medicines : [...named.medicines, coded];
  // The product's own name stays beside its parts: a combination may be in a group as a whole.
  const ingredients = [...new Set(found.flatMap(({ name: product, contains }) => [product, ...contains]))];
  return { line, ingredients, isWhole: named.isWhole || coded !== null };
}

const groupsByName = (ingredients: readonly string[]): GroupByName[] =>
  (Object.keys(groupMembers) as GroupByName[]).filter((group) => groupMembers[group].some((name) => ingredients.includes(name)));

const notesOf = (ingredients: readonly string[]): MedicineNote[] =>
  (Object.keys(noteMembers) as MedicineNote[]).filter((note) => noteMembers[note].some((name) => ingredients.includes(name)));

function benzodiazepineFindings(lines: readonly Line[], limitMg: number): Groups['findings'] {
  const names = benzodiazepines.map(({ name }) => name);
  const benzo = lines.flatMap(({ line, ingredients }) =>
    ingredients.filter((name) => names.includes(name)).map((name) => ({ line, name })),
  );
  const asNeeded = benzo.filter(({ line }) => line.asNeeded === true);
  const daily = benzo.filter(({ line }) => line.asNeeded !== true);

  const doses = daily.map(({ line, name }) => diazepamMgPerDay(name, line.dailyDoseMg));
  const known = doses.reduce<number>((sum, dose) => sum + (dose ?? 0), 0);
  const confirm = daily.some(({ name }) => benzodiazepines.find((each) => each.name === name)?.confirm);
  const because: GroupBecause =
    doses.includes(null) && known <= limitMg
      ? { code: 'benzodiazepine-dose-unknown', params: { limitMg } }
      : { code: 'benzodiazepine-dose', params: { diazepamMg: known, limitMg, confirm } };
  const group = because.code === 'benzodiazepine-dose-unknown' || known > limitMg ? 'benzo_hi' : 'benzo_lo';

  return [
    ...daily.map(({ line }) => ({ name: line.name, group, because }) as const),
    ...asNeeded.map(
      ({ line }) => ({ name: line.name, group: 'benzo_lo', because: { code: 'benzodiazepine-as-needed' } }) as const,
    ),
    ...lines
      .filter(({ ingredients }) => ingredients.some((name) => hypnotics.includes(name)))
      .map(({ line }) => ({ name: line.name, group: 'benzo_lo', because: { code: 'by-name' } }) as const),
  ];
}
