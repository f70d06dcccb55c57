import type { Rule } from '../rule';
import { judgeBand } from './from-band';
import { fromCondition } from './from-condition';

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

export const eatingDisorder: Rule = fromCondition({
  id: 'C-22',
  severity: 'C',
  condition: 'eating_disorder',
  question: 'An eating disorder?',
  rationale: 'Weight, salts and heart rhythm are looked at before a dose.',
  source: 'Choice of the specification; general knowledge, medium confidence',
  evidenceTag: 'D',
  patientWords: {
    en: 'You told us about an eating disorder. The team takes it into account when it plans with you.',
    es: 'Nos habló de un trastorno de la alimentación. El equipo lo tiene en cuenta al planear con usted.',
  },
});

export const dissociativeDisorder: Rule = fromCondition({
  id: 'C-23',
  severity: 'C',
  condition: 'dissociative_disorder',
  question: 'A dissociative disorder?',
  rationale: 'Ketamine brings dissociation about; preparation and support differ.',
  source: 'Choice of the specification; general knowledge, medium confidence',
  evidenceTag: 'D',
  patientWords: {
    en: 'You told us about a dissociative disorder. The team prepares the treatment with that in mind.',
    es: 'Nos habló de un trastorno disociativo. El equipo prepara el tratamiento teniéndolo en cuenta.',
  },
});
