import type { PolicyPack } from './policies';
import { startingTrialThresholds } from './thresholds';

/** What a clinic begins with. It is not approved by anyone: a medical director signs a pack before it is used for patients. */
export const startingPolicies: PolicyPack = {
  version: 'starting-1',
  approvedBy: null,
  policies: [
    {
      id: 'clinic',
      name: 'Clinic protocol',
      source: 'Usual and strict dose with a clinician deciding between them; at least two agents in this episode',
      thresholds: startingTrialThresholds,
      agentsNeeded: 2,
      classesNeeded: 1,
    },
    {
      id: 'fda-esketamine',
      name: 'FDA esketamine label',
      // The label says "adequate doses for an adequate duration" without numbers; these are the usual dose and the clinic's weeks.
      source:
        'At least two antidepressants at adequate dose and duration in the current episode without response (Spravato 2019)',
      thresholds: { ...startingTrialThresholds, doseBasis: 'usual' },
      agentsNeeded: 2,
      classesNeeded: 1,
    },
    {
      id: 'strict',
      name: 'Strict',
      source: 'Two agents of two classes at the strict dose for at least six weeks',
      thresholds: { ...startingTrialThresholds, doseBasis: 'strict', uncertainWeeks: 6 },
      agentsNeeded: 2,
      classesNeeded: 2,
    },
  ],
};
