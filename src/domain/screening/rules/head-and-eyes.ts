import type { Rule } from '../rule';
import { fromCondition } from './from-condition';

export const raisedPressureInHead: Rule = fromCondition({
  id: 'X-09',
  severity: 'X',
  condition: 'icp',
  question: 'Raised intracranial pressure, untreated hydrocephalus or a mass in the head?',
  rationale: 'Ketamine may raise the pressure further.',
  source: 'ASRA/AAPM/ASA 2018; ketamine labels',
  evidenceTag: 'V',
  patientWords: {
    en: 'You told us about raised pressure or a growth in the head. This treatment could raise the pressure.',
    es: 'Nos habló de presión alta o de una masa en la cabeza. Este tratamiento podría subir esa presión.',
  },
});

export const headInjury: Rule = fromCondition({
  id: 'R-23',
  severity: 'R',
  condition: 'head_injury',
  question: 'Head injury with loss of consciousness within 3 months, a shunt, or brain surgery?',
  rationale: 'Intracranial pressure.',
  source: 'Ketamine labels',
  evidenceTag: 'V',
  patientWords: {
    en: 'You told us about a head injury or brain surgery. A clinician wants to know more.',
    es: 'Nos habló de un golpe en la cabeza o de una cirugía del cerebro. Un profesional clínico quiere saber más.',
  },
});

export const glaucoma: Rule = fromCondition({
  id: 'R-10',
  severity: 'R',
  condition: 'glaucoma',
  question: 'Glaucoma not controlled, angle closure, or eye surgery or injury within 3 months?',
  rationale: 'Ketamine raises the pressure in the eye.',
  source: 'Ketamine labels; ASRA/AAPM/ASA 2018',
  evidenceTag: 'V',
  patientWords: {
    en: 'You told us about an eye condition. An eye doctor may need to be asked.',
    es: 'Nos habló de un problema de los ojos. Quizá haya que preguntar a un oculista.',
  },
});

export const recentSeizure: Rule = fromCondition({
  id: 'R-11',
  severity: 'R',
  condition: 'seizure_recent',
  question: 'A seizure within 12 months, or epilepsy that is not controlled?',
  rationale: 'Seizure threshold.',
  source: 'General knowledge, medium confidence',
  evidenceTag: 'K-M',
  patientWords: {
    en: 'You told us about a recent seizure. A clinician wants to look at it with you.',
    es: 'Nos habló de una convulsión reciente. Un profesional clínico quiere verlo con usted.',
  },
});

export const controlledEpilepsy: Rule = fromCondition({
  id: 'C-19',
  severity: 'C',
  condition: 'epilepsy_controlled',
  question: 'Controlled epilepsy?',
  rationale: 'Seizure threshold.',
  source: 'General knowledge, medium confidence',
  evidenceTag: 'K-M',
  patientWords: {
    en: 'Please keep taking your epilepsy medicine as always.',
    es: 'Por favor, siga tomando su medicina para la epilepsia como siempre.',
  },
});
