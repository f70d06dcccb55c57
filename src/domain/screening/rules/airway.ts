import type { Evidence } from '../evidence';
import type { Rule } from '../rule';
import { allOf, anyOf, judged } from '../rule';
import type { Thresholds } from '../rule-pack';
import { bandRuleOf, judgeBand } from './from-band';

const not = (value: boolean | null) => (value === null ? null : !value);

const apnea = ({ facts: { conditions } }: Evidence) =>
  anyOf([allOf([conditions.osa_dx, not(conditions.osa_device)]), conditions.osa_witnessed, conditions.osa_snore_sleepy]);

export const untreatedApnea: Rule = {
  id: 'R-12',
  severity: 'R',
  question: 'Untreated or suspected sleep apnea, or a very high BMI?',
  rationale: 'The airway under sedation.',
  source: 'General knowledge, high confidence; own airway questions',
  evidenceTag: 'K-H',
  inputs: ['conditions.osa_dx', 'conditions.osa_device', 'conditions.osa_witnessed', 'conditions.osa_snore_sleepy', 'bmiKgPerM2'],
  patientWords: {
    en: 'Your breathing during sleep needs a look before a treatment that makes you drowsy.',
    es: 'Hay que ver cómo respira al dormir antes de un tratamiento que da sueño.',
  },
  judge: (evidence: Evidence, { bands }: Thresholds) => {
    const { bmiKgPerM2 } = evidence.facts;
    const heavy = bmiKgPerM2 === null ? null : bandRuleOf(bands.bmiKgPerM2, bmiKgPerM2)?.rule === 'R-12';
    return judged(anyOf([apnea(evidence), heavy]), {
      met: heavy ? `BMI is ${bmiKgPerM2}` : 'apnea without a device, seen or suspected',
      notMet: 'no sign of it',
      unknown: 'an answer or the weight is missing',
    });
  },
};

export const treatedApnea: Rule = {
  id: 'C-15',
  severity: 'C',
  question: 'Sleep apnea treated with a device?',
  rationale: 'Sedation; the device comes along.',
  source: 'General knowledge, high confidence',
  evidenceTag: 'K-H',
  inputs: ['conditions.osa_dx', 'conditions.osa_device'],
  patientWords: {
    en: 'Please bring your CPAP or mouth device to every treatment.',
    es: 'Por favor, traiga su CPAP o su aparato bucal a cada tratamiento.',
  },
  judge: ({ facts: { conditions } }) =>
    judged(allOf([conditions.osa_dx, conditions.osa_device]), {
      met: 'diagnosed, device used most nights',
      notMet: 'no treated apnea',
      unknown: 'not answered',
    }),
};

export const highBmi: Rule = {
  id: 'C-07',
  severity: 'C',
  question: 'Is the BMI high?',
  rationale: 'The weight that the dose is worked out from.',
  source: 'Sanacora 2017',
  evidenceTag: 'K-M',
  inputs: ['bmiKgPerM2'],
  patientWords: {
    en: 'The team chooses the dose with your weight in mind.',
    es: 'El equipo elige la dosis pensando en su peso.',
  },
  judge: ({ facts }, { bands }) => judgeBand('C-07', bands.bmiKgPerM2, { name: 'BMI', value: facts.bmiKgPerM2 }),
};
