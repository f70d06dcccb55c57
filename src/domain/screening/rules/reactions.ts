import type { Rule } from '../rule';
import { fromCondition } from './from-condition';

export const allergy: Rule = fromCondition({
  id: 'X-01',
  severity: 'X',
  condition: 'allergy',
  question: 'Has the patient had a serious allergic reaction to ketamine or esketamine?',
  rationale: 'Anaphylaxis.',
  source: 'Ketamine and esketamine labels',
  evidenceTag: 'V',
  patientWords: {
    en: 'You told us about a serious allergic reaction to ketamine.',
    es: 'Nos habló de una reacción alérgica grave a la ketamina.',
  },
});

export const priorReaction: Rule = fromCondition({
  id: 'R-22',
  severity: 'R',
  condition: 'prior_reaction',
  question: 'Has ketamine caused psychosis, long agitation or a hypertensive crisis before?',
  rationale: 'It can happen again.',
  source: 'General knowledge, high confidence',
  evidenceTag: 'K-H',
  patientWords: {
    en: 'You told us about a hard reaction to ketamine in the past. A clinician wants to hear more about it.',
    es: 'Nos habló de una mala reacción a la ketamina en el pasado. Un profesional clínico quiere saber más.',
  },
});

export const ketamineWithoutEffect: Rule = fromCondition({
  id: 'I-07',
  severity: 'I',
  condition: 'ket_no_effect',
  question: 'Did ketamine or esketamine bring nothing before?',
  rationale: 'The consultant wants to know dose, number and setting of what was tried.',
  source: 'Choice of the specification',
  evidenceTag: 'D',
  patientWords: {
    en: 'You told us that ketamine or esketamine did not help before. The clinician talks with you about what was tried.',
    es: 'Nos dijo que la ketamina o la esketamina no le ayudó antes. El profesional clínico habla con usted de lo que se probó.',
  },
});
