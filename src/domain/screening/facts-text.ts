import { firstMedicineGroups, laterMedicineGroups } from '@/domain/medicines/medicine-groups';
import { conditionKeysByEdition, firstConditionKeys } from './condition-keys';
import { Facts } from './facts';

type Values = Readonly<Record<string, unknown>>;

const { bipolar, psychosis, suicide, trials } = Facts.shape;
const inOrder = (...shapes: readonly object[]) => [...new Set(shapes.flatMap(Object.keys))].sort();

// The names come from the schema: a fact that is added there is hashed from then on.
const apart = ['qidsItem12', 'words', 'bipolar', 'conditions', 'medicines', 'psychosis', 'suicide', 'trials'];
const names = {
  plain: inOrder(Facts.shape).filter((name) => !apart.includes(name)),
  bipolar: inOrder(bipolar.shape),
  psychosis: inOrder(psychosis.shape),
  suicide: inOrder(...suicide.unwrap().options.map(({ shape }) => shape)),
  trial: inOrder(trials.unwrap().element.shape),
  conditions: [...firstConditionKeys].sort(),
  medicines: [...firstMedicineGroups].sort(),
};

/**
 * The text whose hash stands for the facts: their values one after the other, in an order of names that is fixed here, so that
 * it does not depend on how the facts were put together. The names themselves are left out: they were two thirds of what is
 * hashed. Every value says where it ends, so no two people have one text.
 */
export function factsText(facts: Facts): string {
  const { suicide, trials, qidsItem12 } = facts;
  let text = valuesOf(facts, names.plain) + valuesOf(facts.bipolar, names.bipolar) + valuesOf(facts.psychosis, names.psychosis);
  text += suicide === null ? valueOf(null) : valuesOf(suicide, names.suicide);
  text += trials === null ? valueOf(null) : `[${trials.length} `;
  for (const trial of trials ?? []) text += valuesOf(trial, names.trial);
  text += yesAndOpen(facts.conditions, names.conditions) + yesAndOpen(facts.medicines, names.medicines);
  // Last, each with a sign of its own and only where it was answered or asked, so that the hash of nobody else changes.
  if (qidsItem12 !== undefined) text += valueOf(qidsItem12);
  const [second, ...editions] = conditionKeysByEdition;
  text += later(facts.conditions, second?.keys ?? [], '+') + later(facts.medicines, laterMedicineGroups, '+');
  for (const { edition, keys } of editions) text += later(facts.conditions, keys, `+${edition}`);
  if (facts.words !== undefined) text += `#${valueOf(facts.words)}`;
  return text;
}

/** The keys that came later together, after a sign that they are there: a list without any of them adds nothing. */
function later(list: Values, keys: readonly string[], sign: string): string {
  return keys.some((key) => list[key] !== undefined) ? `${sign}${valuesOf(list, keys)}` : '';
}

function valuesOf(record: Values, keys: readonly string[]): string {
  let text = '';
  for (const key of keys) text += valueOf(record[key]);
  return text;
}

function valueOf(value: unknown): string {
  if (value === null) return '?'; // no sign of a number, so that what follows cannot be read into it
  if (value === true) return 'y';
  if (value === false) return 'n';
  if (typeof value === 'number') return `${value} `;
  if (typeof value === 'string') return `"${value.length} ${value}`;
  if (!Array.isArray(value)) return '.';
  let text = `[${value.length} `;
  for (const item of value) text += valueOf(item);
  return text;
}

/** A long list written as the keys that are yes and those that are open: the rest is no, and nothing is lost. */
function yesAndOpen(list: Values, keys: readonly string[]): string {
  let text = '';
  for (let place = 0; place < keys.length; place++) {
    const answer = list[keys[place] as string];
    if (answer === true) text += `y${place}`;
    else if (answer === null) text += `?${place}`;
  }
  return `${text};`;
}
