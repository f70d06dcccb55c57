import type { Rule } from '../rule';
import { judged, met, notMet, unknown } from '../rule';

export const pregnant: Rule = {
  id: 'X-03',
  severity: 'X',
  question: 'Is the patient pregnant?',
  rationale: 'Harm to the unborn child; pre-eclampsia.',
  source: 'Esketamine and ketamine labels; ASRA/AAPM/ASA 2018',
  evidenceTag: 'V',
  inputs: ['pregnancy'],
  patientWords: {
    en: 'This treatment is not given during pregnancy. There are other options.',
    es: 'Este tratamiento no se da durante el embarazo. Hay otras opciones.',
  },
  judge: ({ facts: { pregnancy } }) => {
    // "Possibly" is not a no: a test settles it, and until then it is open here and fires its own rule.
    if (pregnancy === null || pregnancy === 'possible') return unknown(pregnancy === null ? 'not answered' : 'possibly pregnant');
    return pregnancy === 'yes' ? met('pregnant') : notMet('not pregnant');
  },
};

export const possiblyPregnant: Rule = {
  id: 'R-01',
  severity: 'R',
  question: 'Could the patient be pregnant or become so?',
  rationale: 'A test is done on the day of each infusion.',
  source: 'Esketamine label',
  evidenceTag: 'V',
  inputs: ['pregnancy'],
  patientWords: {
    en: 'You could be pregnant. A test is needed before any treatment.',
    es: 'Podría estar embarazada. Hace falta una prueba antes de cualquier tratamiento.',
  },
  judge: ({ facts: { pregnancy } }) => {
    if (pregnancy === null) return unknown('not answered');
    return pregnancy === 'possible' ? met('possibly pregnant') : notMet(pregnancy === 'yes' ? 'pregnant' : 'not pregnant');
  },
};

export const breastfeeding: Rule = {
  id: 'R-02',
  severity: 'R',
  question: 'Is the patient breastfeeding?',
  rationale: 'The label does not recommend breastfeeding during treatment.',
  source: 'Esketamine label',
  evidenceTag: 'V',
  inputs: ['breastfeeding'],
  patientWords: {
    en: 'You are breastfeeding. A clinician wants to talk about what that means for this treatment.',
    es: 'Está dando el pecho. Un profesional clínico quiere hablar de lo que eso significa para este tratamiento.',
  },
  judge: ({ facts }) =>
    judged(facts.breastfeeding, {
      met: 'breastfeeding',
      notMet: 'not breastfeeding',
      unknown: 'not answered',
    }),
};
