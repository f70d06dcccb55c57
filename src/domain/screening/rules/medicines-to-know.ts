import type { Rule } from '../rule';
import { fromMedicines } from './from-condition';

export const antidepressant: Rule = fromMedicines({
  id: 'I-05',
  severity: 'I',
  group: 'antidepressant',
  question: 'Is an antidepressant or lithium taken?',
  rationale: 'Generally continued; no significant interaction is reported for lithium.',
  source: 'Andrade 2017; Veraart 2021',
  evidenceTag: 'V',
  patientWords: {
    en: 'Please keep taking your medicine for depression as always.',
    es: 'Por favor, siga tomando su medicina para la depresión como siempre.',
  },
});

export const antihypertensive: Rule = fromMedicines({
  id: 'I-06',
  severity: 'I',
  group: 'antihypertensive',
  question: 'Is a blood pressure medicine taken?',
  rationale: 'Taken as usual on the day unless told otherwise; low blood pressure is possible.',
  source: 'Ketamine labels',
  evidenceTag: 'V',
  patientWords: {
    en: 'Please take your blood pressure medicine as always unless you are told otherwise.',
    es: 'Por favor, tome su medicina para la presión como siempre, salvo que le digan otra cosa.',
  },
});
