import { z } from 'zod';
import type { IngredientResult } from './trial-ledger';
import { judgeTrials } from './trial-ledger';
import { TrialThresholds } from './thresholds';
import type { TreatmentTrial, TrialPerson } from './trial';

/** One definition of treatment resistance: how a trial is judged, and how many agents of how many classes must have failed. */
export const Policy = z.strictObject({
  id: z.string().max(60),
  name: z.string().max(120),
  source: z.string().max(400),
  thresholds: TrialThresholds,
  agentsNeeded: z.int().min(1).max(10),
  classesNeeded: z.int().min(1).max(10),
});
export type Policy = z.infer<typeof Policy>;

export const PolicyPack = z.strictObject({
  version: z.string().max(60),
  /** Null until a medical director has signed: then the pack is for trying out only. */
  approvedBy: z.string().max(120).nullable(),
  policies: z.array(Policy).min(1).max(10),
});
export type PolicyPack = z.infer<typeof PolicyPack>;

type PolicyWhy = {
  code: 'enough-failed' | 'uncertain-could-decide' | 'too-few-agents' | 'too-few-classes';
  params: { adequate: number; uncertain: number; agentsNeeded: number; classes: number; classesNeeded: number };
};
export type PolicyVerdict = { policy: string; name: string; met: 'met' | 'not-met' | 'unknown'; why: PolicyWhy };

/** The same history under each policy of the pack, side by side. `unknown` when the uncertain trials could still make it met. */
export function judgePolicies(trials: readonly TreatmentTrial[], person: TrialPerson, pack: PolicyPack): PolicyVerdict[] {
  return pack.policies.map((policy) => {
    const { adequate, uncertain, ingredients } = judgeTrials(trials, policy.thresholds, person);
    const failed = ingredients.filter(({ best }) => best === 'adequate_failed');
    const possible = ingredients.filter(({ best }) => best === 'adequate_failed' || best === 'uncertain');
    const { agentsNeeded, classesNeeded } = policy;
    const params = { adequate, uncertain, agentsNeeded, classes: surely(failed), classesNeeded };
    const answer = (met: PolicyVerdict['met'], code: PolicyWhy['code']) => ({
      policy: policy.id,
      name: policy.name,
      met,
      why: { code, params },
    });

    if (adequate >= agentsNeeded && surely(failed) >= classesNeeded) return answer('met', 'enough-failed');
    if (possible.length < agentsNeeded) return answer('not-met', 'too-few-agents');
    if (atMost(possible) < classesNeeded) return answer('not-met', 'too-few-classes');
    return answer('unknown', 'uncertain-could-decide');
  });
}

/** Classes that are certain to be different. */
const surely = (ingredients: readonly IngredientResult[]) =>
  new Set(ingredients.map(({ agentClass }) => agentClass).filter((name) => name !== null)).size;

/** A drug that was not recognized may be of yet another class. */
const atMost = (ingredients: readonly IngredientResult[]) =>
  surely(ingredients) + ingredients.filter(({ agentClass }) => agentClass === null).length;

/** The verdict's reason in plain English. */
export function wordsForPolicy({ why: { code, params } }: PolicyVerdict): string {
  const { adequate, uncertain, agentsNeeded, classes, classesNeeded } = params;
  const ofClasses = classesNeeded > 1 ? ` of ${classesNeeded} classes` : '';
  switch (code) {
    case 'enough-failed':
      return `${adequate} adequate trials failed; ${agentsNeeded}${ofClasses} are needed`;
    case 'uncertain-could-decide':
      return `${adequate} adequate and ${uncertain} uncertain; ${agentsNeeded} adequate${ofClasses} are needed, and a clinician can settle the uncertain ones`;
    case 'too-few-agents':
      return `${adequate} adequate and ${uncertain} uncertain; ${agentsNeeded} are needed`;
    case 'too-few-classes':
      return `${adequate} adequate, of ${classes} ${classes === 1 ? 'class' : 'classes'}; ${classesNeeded} classes are needed`;
  }
}
