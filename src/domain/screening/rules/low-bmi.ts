import type { Rule } from '../rule';
import { judgeBand } from './from-band';

export const lowBmi: Rule = {
  id: 'R-25',
  severity: 'R',
  question: 'Is the BMI very low?',
  rationale: 'Heart, salts and dose at a very low weight; an eating disorder may stand behind it.',
  source: 'WHO classification of adult thinness; choice of the specification',
  evidenceTag: 'D',
  inputs: ['bmiKgPerM2'],
  patientWords: {
    en: 'Your weight is low for your height. A clinician wants to look at it with you first.',
    es: 'Su peso es bajo para su estatura. Un profesional clínico quiere verlo primero con usted.',
  },
  judge: ({ facts }, { bands }) => judgeBand('R-25', bands.bmiKgPerM2, { name: 'BMI', value: facts.bmiKgPerM2 }),
};
