import type { Rule } from '../rule';
import { anyOf, judged } from '../rule';

const answerReasons = { met: 'the patient says yes', notMet: 'the patient says no', unknown: 'not answered' };

export const schizophrenia: Rule = {
  id: 'X-04',
  severity: 'X',
  question: 'Has the patient a schizophrenia-spectrum diagnosis?',
  rationale: 'Ketamine can bring on psychotic symptoms; trials excluded psychosis.',
  source: 'Esketamine label; Anand 2023, NEJM; ASRA/AAPM/ASA 2018',
  evidenceTag: 'V',
  inputs: ['psychosis.diagnosis'],
  patientWords: {
    en: 'You told us about a long-term psychotic illness. Ketamine can make such an illness worse.',
    es: 'Nos habló de una enfermedad psicótica de larga duración. La ketamina puede empeorarla.',
  },
  judge: ({ facts }) => judged(facts.psychosis.diagnosis, answerReasons),
};

export const psychoticSymptoms: Rule = {
  id: 'R-04',
  severity: 'R',
  question: 'Psychotic symptoms in the past month, or ever in a depression, after childbirth or on a drug?',
  rationale: 'The diagnosis comes first.',
  source: 'Esketamine label; own screening questions, not validated',
  evidenceTag: 'V',
  inputs: ['psychosis.perceives', 'psychosis.believes', 'psychosis.past'],
  patientWords: {
    en: 'Some of your experiences need a talk with a clinician before this treatment.',
    es: 'Algunas de sus experiencias piden hablar con un profesional clínico antes de este tratamiento.',
  },
  judge: ({ facts: { psychosis } }) => judged(anyOf([psychosis.perceives, psychosis.believes, psychosis.past]), answerReasons),
};

export const psychosisInFamily: Rule = {
  id: 'C-14',
  severity: 'C',
  question: 'Has a parent, sibling or child schizophrenia or a similar illness?',
  rationale: 'A possible vulnerability.',
  source: 'General knowledge, medium confidence',
  evidenceTag: 'K-M',
  inputs: ['psychosis.relative'],
  patientWords: {
    en: 'An illness in your family is worth knowing about for the first treatment.',
    es: 'Conviene tener en cuenta una enfermedad de su familia en el primer tratamiento.',
  },
  judge: ({ facts }) => judged(facts.psychosis.relative, answerReasons),
};
