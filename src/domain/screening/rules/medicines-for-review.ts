import type { Rule } from '../rule';
import { fromMedicines } from './from-condition';

const patientWords = {
  en: 'One of your medicines may not go well with this treatment. Do not stop it on your own; a clinician looks at it.',
  es: 'Una de sus medicinas quizá no vaya bien con este tratamiento. No la deje por su cuenta; un profesional clínico lo revisa.',
};

export const maoInhibitors: Rule = fromMedicines({
  id: 'R-14',
  severity: 'R',
  group: 'maoi',
  question: 'Is an MAO inhibitor taken?',
  rationale: 'Blood pressure may add up; case reports with tranylcypromine showed no relevant change.',
  source: 'Esketamine label; Andrade 2017; Veraart 2021',
  evidenceTag: 'V',
  patientWords,
});

export const highDoseBenzodiazepine: Rule = fromMedicines({
  id: 'R-15',
  severity: 'R',
  group: 'benzo_hi',
  question: 'Is a benzodiazepine taken above 8 mg diazepam-equivalent a day?',
  rationale: 'Weakens the effect; sedation.',
  source: 'Andrashko 2020; Andrade 2017',
  evidenceTag: 'V',
  patientWords,
});

export const dailyOpioid: Rule = fromMedicines({
  id: 'R-16',
  severity: 'R',
  group: 'opioid',
  question: 'Is an opioid taken daily?',
  rationale: 'Breathing, sedation, longer recovery.',
  source: 'Esketamine and ketamine labels',
  evidenceTag: 'V',
  patientWords,
});

export const theophylline: Rule = fromMedicines({
  id: 'R-17',
  severity: 'R',
  group: 'theophylline',
  question: 'Is theophylline or aminophylline taken?',
  rationale: 'Lowers the seizure threshold; consider an alternative.',
  source: 'Ketamine labels',
  evidenceTag: 'V',
  patientWords,
});
