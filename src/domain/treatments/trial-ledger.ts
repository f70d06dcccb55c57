import { plain } from './drug-name';
import { findAgent, readTreatmentName } from './find-agent';
import { judgeNamed } from './judge-trial';
import type { TrialThresholds } from './thresholds';
import type { TreatmentTrial, TrialClass, TrialPerson, TrialVerdict } from './trial';

/** One ingredient and the best class among its trials. `agentClass` is null when the drug was not recognized. */
export type IngredientResult = { ingredient: string; best: TrialClass; agentClass: string | null };
export type TrialLedger = {
  /** One per trial, in the order given. */
  verdicts: readonly TrialVerdict[];
  /** Ingredients, not trials: two courses of one drug count once. */
  adequate: number;
  uncertain: number;
  ingredients: readonly IngredientResult[];
};

/** From best to least, as evidence that the medicine was tried and failed. */
const classes: readonly TrialClass[] = ['adequate_failed', 'uncertain', 'responded', 'inadequate', 'not_counted'];

/** Judges every trial and counts ingredients by their best trial. The order of the trials changes nothing but the order of `verdicts`. */
export function judgeTrials(trials: readonly TreatmentTrial[], thresholds: TrialThresholds, person: TrialPerson): TrialLedger {
  const names = trials.map(({ drug }) => readTreatmentName(drug));
  const verdicts = trials.map((trial, place) => judgeNamed(names[place] ?? null, trial, thresholds, person));
  const bestOf = new Map<string, TrialClass>();
  trials.forEach(({ drug }, place) => {
    const named = names[place];
    // A drug we do not know is counted under the name it was given, so that it is neither lost nor merged with another.
    const ingredient = named?.kind === 'agent' ? named.agent.ingredient : `unknown:${plain(drug)}`;
    const found = verdicts[place]?.class ?? 'not_counted';
    const known = bestOf.get(ingredient);
    if (!known || classes.indexOf(found) < classes.indexOf(known)) bestOf.set(ingredient, found);
  });

  const ingredients = [...bestOf]
    // The class is the ingredient's own: a combination counted as fluoxetine is an SSRI trial.
    .map(([ingredient, best]) => ({ ingredient, best, agentClass: findAgent(ingredient)?.class ?? null }))
    .sort((a, b) => (a.ingredient < b.ingredient ? -1 : 1));
  const count = (kind: TrialClass) => ingredients.filter(({ best }) => best === kind).length;
  return { verdicts, adequate: count('adequate_failed'), uncertain: count('uncertain'), ingredients };
}
