import type { Rule } from '../rule';
import { fromCondition } from './from-condition';

export const aneurysm: Rule = fromCondition({
  id: 'X-02',
  severity: 'X',
  condition: 'aneurysm',
  question: 'Has the patient ever had an aneurysm, an arteriovenous malformation or bleeding in the brain?',
  rationale: 'A surge of blood pressure can tear a weak vessel.',
  source: 'Esketamine label, contraindications',
  evidenceTag: 'V',
  patientWords: {
    en: 'You told us about a weak blood vessel or bleeding in the brain. A rise in blood pressure could be dangerous.',
    es: 'Nos habló de un vaso sanguíneo débil o de sangrado en el cerebro. Si sube la presión, podría ser peligroso.',
  },
});

export const recentHeartEvent: Rule = fromCondition({
  id: 'X-07',
  severity: 'X',
  condition: 'cvd_recent',
  question:
    'Heart attack, unstable angina, stroke or TIA, decompensated heart failure, a cardiac procedure or arrest within 6 weeks, or unstable angina or decompensated failure now?',
  rationale: 'A rise in blood pressure and heart rate would be a serious hazard.',
  source: 'Ketamine labels; ASRA/AAPM/ASA 2018; European esketamine label (6 weeks)',
  evidenceTag: 'V',
  patientWords: {
    en: 'You told us about a recent heart or stroke event. Your heart needs time and care first.',
    es: 'Nos habló de un problema reciente del corazón o de un derrame. Primero su corazón necesita tiempo y atención.',
  },
});

export const stableHeartDisease: Rule = fromCondition({
  id: 'R-06',
  severity: 'R',
  condition: 'cvd_stable',
  question:
    'Stable coronary disease, heart attack or stroke longer ago, heart failure, arrhythmia, valve disease, pulmonary hypertension, long QT or a pacemaker?',
  rationale: 'Cardiology input and an ECG come first.',
  source: 'Ketamine labels; ASRA/AAPM/ASA 2018',
  evidenceTag: 'V',
  patientWords: {
    en: 'You told us about a heart condition. A clinician wants to look at it with you.',
    es: 'Nos habló de un problema del corazón. Un profesional clínico quiere verlo con usted.',
  },
});

export const hypertensiveEncephalopathy: Rule = fromCondition({
  id: 'R-27',
  severity: 'R',
  condition: 'htn_enceph',
  question: 'Has very high blood pressure ever harmed the brain (hypertensive encephalopathy)?',
  rationale: 'A rise in blood pressure during the infusion could bring it back.',
  source: 'Choice of the specification; esketamine label, conditions in which a rise in blood pressure is a serious risk',
  evidenceTag: 'D',
  patientWords: {
    en: 'You told us that very high blood pressure once harmed your brain. A clinician wants to look at it with you.',
    es: 'Nos dijo que una presión muy alta le afectó el cerebro. Un profesional clínico quiere verlo con usted.',
  },
});
