import { commonMedicines } from '@/domain/medicines/list-common';
import { screenedMedicines } from '@/domain/medicines/list-screened';
import type { Agent } from './agent';
import { agents, formulations } from './agents';
import { partsOfName, plain } from './drug-name';
import { allUncounted, type Uncounted } from './not-counted';
import { twoMeanings } from './two-meanings';

/**
 * What the name of a past treatment means: an antidepressant; another treatment that is known and never counts; or more than
 * one thing, so that somebody has to ask which. `meanings` are generic names.
 */
export type NamedTreatment =
  | { kind: 'agent'; agent: Agent }
  | { kind: 'uncounted'; treatment: Uncounted }
  | { kind: 'several'; meanings: readonly string[] };

type Entry = Exclude<NamedTreatment, { kind: 'several' }>;

const asUncounted = (treatment: Uncounted): Entry => ({ kind: 'uncounted', treatment });

/** Antidepressants first, then what is recorded, then every other medicine that is listed: none of those is an antidepressant. */
const rows: readonly (readonly [names: readonly string[], entry: Entry])[] = [
  ...[...agents, ...formulations].map(
    (agent) => [[agent.id, ...agent.brands, ...agent.alsoCalled], { kind: 'agent', agent } as Entry] as const,
  ),
  ...allUncounted.map((treatment) => [[treatment.id, ...treatment.names], asUncounted(treatment)] as const),
  ...[...screenedMedicines, ...commonMedicines].map(({ name, brands, alsoCalled }) => {
    const entry = asUncounted({ id: name, kind: 'other', names: [] });
    return [[name, ...brands, ...alsoCalled], entry] as const;
  }),
];

const byName = new Map<string, Entry | readonly Entry[]>();
for (const [names, entry] of rows) for (const name of names) if (!byName.has(plain(name))) byName.set(plain(name), entry);
const entryOf = (name: string) => byName.get(plain(name)) as Entry;
for (const [brand, both] of Object.entries(twoMeanings)) byName.set(brand, both.map(entryOf));

const idOf = (entry: Entry) => (entry.kind === 'agent' ? entry.agent.id : entry.treatment.id);

/** Reads the name of a past treatment as a person writes it; null when it means nothing to us. */
export function readTreatmentName(name: string): NamedTreatment | null {
  const { found: all } = partsOfName(byName, name);
  // "Neupax (fluoxetine)": beside one of its meanings a name means that one.
  const found = all.filter((one) => !Array.isArray(one) || !one.some((meaning) => all.includes(meaning)));
  const [first, second] = found;
  if (first === undefined) return null;
  if (second === undefined) return Array.isArray(first) ? ofTwoMeanings(first) : (first as Entry);
  const parts = found.flatMap((one) => one as Entry | Entry[]);
  const product = parts.length === 2 ? byName.get(plain(parts.map(idOf).join(' '))) : undefined;
  return product === undefined ? ofParts(parts) : (product as Entry);
}

/** A name that means two things is clear only where neither of them is an antidepressant. */
function ofTwoMeanings(meanings: readonly Entry[]): NamedTreatment | null {
  const agent = meanings.find(({ kind }) => kind === 'agent');
  return agent === undefined ? (meanings[0] ?? null) : { kind: 'several', meanings: meanings.map(idOf) };
}

/** Several names written together: those of one ingredient are one, and beside an antidepressant nothing else counts. */
function ofParts(parts: readonly Entry[]): NamedTreatment | null {
  const named = parts.flatMap((one) => (one.kind === 'agent' ? [one.agent] : []));
  const ingredients = [...new Set(named.map(({ ingredient }) => ingredient))];
  if (ingredients.length === 0) return parts[0] ?? null;
  if (ingredients.length > 1) return { kind: 'several', meanings: ingredients };
  // "Paxil CR (paroxetine)": the name that says the form says more.
  const agent = named.find(({ id, ingredient }) => id !== ingredient) ?? named[0];
  return agent === undefined ? null : { kind: 'agent', agent };
}

/** The antidepressant of this generic or brand name, whatever its case, salt or release form; null when it is not one we know. */
export function findAgent(name: string): Agent | null {
  const named = readTreatmentName(name);
  return named?.kind === 'agent' ? named.agent : null;
}

/** The known treatment of this name that is not an antidepressant trial; null when the name is an antidepressant or unknown. */
export function findUncounted(name: string): Uncounted | null {
  const named = readTreatmentName(name);
  return named?.kind === 'uncounted' ? named.treatment : null;
}

/** The ingredient under which trials of this agent are counted once. */
export const ingredientOf = (agent: Agent): string => agent.ingredient;
