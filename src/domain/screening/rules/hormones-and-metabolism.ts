import type { Rule } from '../rule';
import { fromCondition } from './from-condition';

export const hyperthyroidism: Rule = fromCondition({
  id: 'X-12',
  severity: 'X',
  condition: 'hyperthyroid',
  question: 'An overactive thyroid that is not treated or not controlled?',
  rationale: 'Ketamine can bring dangerous blood pressure and heart rate in thyrotoxicosis.',
  source: 'Swiss ketamine label; US ketamine label',
  evidenceTag: 'V',
  patientWords: {
    en: 'You told us about an overactive thyroid. It has to be treated first.',
    es: 'Nos habló de una tiroides que trabaja de más. Primero hay que tratarla.',
  },
});

export const porphyria: Rule = fromCondition({
  id: 'X-13',
  severity: 'X',
  condition: 'porphyria',
  question: 'Acute porphyria?',
  rationale: 'Listed as a contraindication.',
  source: 'British National Formulary',
  evidenceTag: 'K-M',
  patientWords: {
    en: 'You told us about porphyria. Ketamine could set off an attack.',
    es: 'Nos habló de porfiria. La ketamina podría provocar un ataque.',
  },
});

export const phaeochromocytoma: Rule = fromCondition({
  id: 'R-26',
  severity: 'R',
  condition: 'pheo',
  question: 'A phaeochromocytoma or paraganglioma?',
  rationale: 'Ketamine releases catecholamines; such a tumour can answer with a crisis of blood pressure.',
  source: 'Choice of the specification; general knowledge, high confidence',
  evidenceTag: 'D',
  patientWords: {
    en: 'You told us about a tumor that can raise blood pressure suddenly. A clinician wants to know more.',
    es: 'Nos habló de un tumor que puede subir la presión de repente. Un profesional clínico quiere saber más.',
  },
});
