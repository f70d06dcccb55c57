import { agents, formulations } from '@/domain/treatments/agents';
import { partsOfName, plain } from '@/domain/treatments/drug-name';
import { openMeanings, twoMeanings } from '@/domain/treatments/two-meanings';
import { commonMedicines } from './list-common';
import { screenedMedicines } from './list-screened';
import type { Medicine } from './medicine';

const parts: Record<string, readonly string[]> = {
  'dextromethorphan-bupropion': ['dextromethorphan', 'bupropion'],
  'olanzapine-fluoxetine': ['olanzapine', 'fluoxetine'],
};

/** The antidepressants of the trial table, each once; its formulations lend it their names. */
const antidepressants: readonly Medicine[] = agents.map((agent) => {
  const forms = formulations.filter(({ ingredient }) => ingredient === agent.id);
  const contains = parts[agent.id] ?? [];
  return {
    name: agent.id,
    brands: [...agent.brands, ...forms.flatMap(({ brands }) => brands)],
    alsoCalled: [...agent.alsoCalled, ...forms.flatMap(({ id, alsoCalled }) => [id, ...alsoCalled])],
    rxcui: contains.length > 0 ? null : (agent.rxcui[0] ?? null),
    rxcuiVerified: contains.length === 0 && agent.rxcuiVerified,
    contains,
  };
});

export const medicines: readonly Medicine[] = [...antidepressants, ...screenedMedicines, ...commonMedicines];

const namesOf = ({ name, brands, alsoCalled }: Medicine) => [name, ...brands, ...alsoCalled].map(plain);

const listed = medicines.flatMap((medicine) => namesOf(medicine).map((name): [string, Medicine] => [name, medicine]));

/** In place of a medicine, for a brand name that means two of them. */
const unclear = Symbol('means two medicines');
const byName = new Map<string, Medicine | typeof unclear>([
  ...listed,
  ...Object.keys(twoMeanings).map((name): [string, typeof unclear] => [name, unclear]),
]);

const byRxcui = new Map(
  medicines.flatMap((medicine): [string, Medicine][] =>
    medicine.rxcui !== null && medicine.rxcuiVerified ? [[medicine.rxcui, medicine]] : [],
  ),
);

/** The medicines that a line of a list names, and whether it is known to name no other. */
export type NamedMedicines = { medicines: readonly Medicine[]; isWhole: boolean };

/**
 * Reads one line as a person writes it, by generic and brand names in English and Spanish. A brand that means two medicines,
 * and any word that nothing is known about, leave the line open: it is never read as "nothing else".
 */
export function readMedicines(written: string): NamedMedicines {
  const { found, rest } = partsOfName(byName, written);
  const known = found.filter((one) => one !== unclear);
  const isClear = known.length === found.length || openMeanings(written) === null;
  return { medicines: known, isWhole: known.length > 0 && isClear && rest.length === 0 };
}

/** The one medicine of this name, whatever its case, salt, release form or strength; null when it is none that is listed, or several. */
export function findMedicine(name: string): Medicine | null {
  const { medicines: named, isWhole } = readMedicines(name);
  if (!isWhole) return null;
  if (named.length === 1) return named[0] ?? null;
  const product = byName.get(plain(named.map((one) => one.name).join(' ')));
  return product === undefined || product === unclear ? null : product;
}

/** The medicine of this RxNorm ingredient, among those whose code is verified. */
export const findMedicineByRxcui = (rxcui: string): Medicine | null => byRxcui.get(rxcui) ?? null;

/** Medicines whose generic or brand name holds the text: exact first, then beginnings, then the rest, each by generic name. */
export function searchMedicines(text: string, limit = 10): Medicine[] {
  const wanted = plain(text);
  if (wanted === '') return [];
  return medicines
    .map((medicine) => ({ medicine, rank: rankOf(medicine, wanted) }))
    .filter(({ rank }) => rank !== null)
    .sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0) || (a.medicine.name < b.medicine.name ? -1 : 1))
    .slice(0, limit)
    .map(({ medicine }) => medicine);
}

function rankOf(medicine: Medicine, wanted: string): number | null {
  const names = namesOf(medicine);
  if (names.includes(wanted)) return 0;
  if (plain(medicine.name).startsWith(wanted)) return 1;
  if (names.some((name) => name.startsWith(wanted))) return 2;
  if (names.some((name) => name.includes(wanted))) return 3;
  return null;
}
