import { conditionKeys, medicineGroups } from './condition-keys';
import { Facts } from './facts';

type Values = Readonly<Record<string, unknown>>;

const { bipolar, psychosis, suicide, trials } = Facts.shape;
const inOrder = (...shapes: readonly object[]) => [...new Set(shapes.flatMap(Object.keys))].sort();

// The names come from the schema: a fact that is added there is hashed from then on.
const apart = ['qidsItem12', 'bipolar', 'conditions', 'medicines', 'psychosis', 'suicide', 'trials'];
const names = {
  plain: inOrder(Facts.shape).filter((name) => !apart.includes(name)),
  bipolar: inOrder(bipolar.shape),
  psychosis: inOrder(psychosis.shape),
  suicide: inOrder(...suicide.unwrap().options.map(({ shape }) => shape)),
  trial: inOrder(trials.unwrap().element.shape),
  conditions: [...conditionKeys].sort(),
  medicines: [...medicineGroups].sort(),
};

/**
 * The text whose hash stands for the facts: their values as JSON, in an order of names that is fixed here, so that it does not
 * depend on how the facts were put together. The names themselves are left out: they were two thirds of what is hashed.
 */
export function factsText(facts: Facts): string {
  return JSON.stringify([
    valuesOf(facts, names.plain),
    valuesOf(facts.bipolar, names.bipolar),
    valuesOf(facts.psychosis, names.psychosis),
    facts.suicide && valuesOf(facts.suicide, names.suicide),
    facts.trials?.map((trial) => valuesOf(trial, names.trial)),
    yesAndOpen(facts.conditions, names.conditions),
    yesAndOpen(facts.medicines, names.medicines),
    // Last and only where it was told, so that the hash of nobody else changes.
    ...(facts.qidsItem12 === undefined ? [] : [facts.qidsItem12]),
  ]);
}

const valuesOf = (record: Values, keys: readonly string[]) => keys.map((key) => record[key]);

/** A long list told by the keys that are yes and those that are open: the rest is no, and nothing is lost. */
function yesAndOpen(list: Values, keys: readonly string[]) {
  const yes: string[] = [];
  const open: string[] = [];
  for (const key of keys) {
    const answer = list[key];
    if (answer === true) yes.push(key);
    else if (answer === null) open.push(key);
  }
  return [yes, open];
}
