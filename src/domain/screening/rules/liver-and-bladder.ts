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
  patientWords: 'You told us about severe liver disease. Your liver has to clear this medicine.',
});

export const moderateLiverDisease: Rule = fromCondition({
  id: 'R-09',
  severity: 'R',
  condition: 'liver_moderate',
  question: 'Moderate liver disease, raised liver tests or biliary disease?',
  rationale: 'Longer monitoring, and liver tests before and during repeated use.',
  source: 'Esketamine and ketamine labels',
  evidenceTag: 'V',
  patientWords: 'You told us about a liver or bile condition. A clinician wants to see recent tests.',
});

export const urinarySymptoms: Rule = fromCondition({
  id: 'R-13',
  severity: 'R',
  condition: 'luts',
  question: 'Urinary frequency, urgency, pain or blood now, or interstitial cystitis?',
  rationale: 'Ketamine can cause ulcerative or interstitial cystitis.',
  source: 'Esketamine and ketamine labels; ketamine cystitis reviews',
  evidenceTag: 'V',
  patientWords: 'You told us about bladder trouble. A clinician wants to look at it first.',
});

export const ketamineCystitis: Rule = fromCondition({
  id: 'X-14',
  severity: 'X',
  condition: 'ket_cystitis',
  question: 'Has ketamine caused cystitis in the past?',
  rationale: 'Stopping ketamine is the treatment.',
  source: 'Ketamine cystitis reviews',
  evidenceTag: 'V',
  patientWords: 'Ketamine has hurt your bladder before. More of it could do lasting harm.',
});
