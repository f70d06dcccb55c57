import type { Rule } from '../rule';
import { fromCondition } from './from-condition';

export const severeLiverDisease: Rule = fromCondition({
  id: 'X-08',
  severity: 'X',
  condition: 'liver_severe',
  question: 'Decompensated cirrhosis, Child-Pugh C or acute liver failure?',
  rationale: 'The liver clears ketamine; not recommended in severe impairment.',
  source: 'Esketamine label; ASRA/AAPM/ASA 2018',
  evidenceTag: 'V',
  patientWords: {
    en: 'You told us about severe liver disease. Your liver has to clear this medicine.',
    es: 'Nos habló de una enfermedad grave del hígado. El hígado tiene que eliminar esta medicina.',
  },
});

export const moderateLiverDisease: Rule = fromCondition({
  id: 'R-09',
  severity: 'R',
  condition: 'liver_moderate',
  question: 'Moderate liver disease, raised liver tests or biliary disease?',
  rationale: 'Longer monitoring, and liver tests before and during repeated use.',
  source: 'Esketamine and ketamine labels',
  evidenceTag: 'V',
  patientWords: {
    en: 'You told us about a liver or bile condition. A clinician wants to see recent tests.',
    es: 'Nos habló de un problema del hígado o de la bilis. Un profesional clínico quiere ver análisis recientes.',
  },
});

export const urinarySymptoms: Rule = fromCondition({
  id: 'R-13',
  severity: 'R',
  condition: 'luts',
  question: 'Urinary frequency, urgency, pain or blood now, or interstitial cystitis?',
  rationale: 'Ketamine can cause ulcerative or interstitial cystitis.',
  source: 'Esketamine and ketamine labels; ketamine cystitis reviews',
  evidenceTag: 'V',
  patientWords: {
    en: 'You told us about bladder trouble. A clinician wants to look at it first.',
    es: 'Nos habló de problemas de la vejiga. Un profesional clínico quiere verlo primero.',
  },
});

export const ketamineCystitis: Rule = fromCondition({
  id: 'X-14',
  severity: 'X',
  condition: 'ket_cystitis',
  question: 'Has ketamine caused cystitis in the past?',
  rationale: 'Stopping ketamine is the treatment.',
  source: 'Ketamine cystitis reviews',
  evidenceTag: 'V',
  patientWords: {
    en: 'Ketamine has hurt your bladder before. More of it could do lasting harm.',
    es: 'La ketamina ya le dañó la vejiga. Más podría causar un daño que dure.',
  },
});
