import type { Evidence } from '../evidence';
import type { Rule } from '../rule';
import type { RuleId } from '../rule-ids';
import type { Thresholds } from '../rule-pack';
import { judgeBand } from './from-band';

const judgeAge = (id: RuleId, { facts }: Evidence, { bands }: Thresholds) =>
  judgeBand(id, bands.ageYears, { name: 'age', value: facts.ageYears });

export const underAge: Rule = {
  id: 'X-10',
  severity: 'X',
  question: 'Is the patient too young for the adult pathway?',
  rationale: 'There is no pathway for minors here.',
  source: 'Esketamine label',
  evidenceTag: 'V',
  inputs: ['ageYears'],
  patientWords: {
    en: 'This clinic treats adults. We can help you find care for your age.',
    es: 'Esta clínica trata a adultos. Podemos ayudarle a encontrar atención para su edad.',
  },
  judge: (evidence, thresholds) => judgeAge('X-10', evidence, thresholds),
};

export const older: Rule = {
  id: 'C-06',
  severity: 'C',
  question: 'Is the patient older?',
  rationale: 'Blood pressure, falls and cognition.',
  source: 'General knowledge, high confidence',
  evidenceTag: 'K-H',
  inputs: ['ageYears'],
  patientWords: {
    en: 'The team watches blood pressure and steadiness with extra care at your age.',
    es: 'A su edad, el equipo vigila con más cuidado la presión y el equilibrio.',
  },
  judge: (evidence, thresholds) => judgeAge('C-06', evidence, thresholds),
};

export const muchOlder: Rule = {
  id: 'R-19',
  severity: 'R',
  question: 'Is the patient much older?',
  rationale: 'Blood pressure, falls and cognition.',
  source: 'General knowledge, high confidence',
  evidenceTag: 'K-H',
  inputs: ['ageYears'],
  patientWords: {
    en: 'At your age a clinician looks at the risks with you first.',
    es: 'A su edad, un profesional clínico ve primero los riesgos con usted.',
  },
  judge: (evidence, thresholds) => judgeAge('R-19', evidence, thresholds),
};
