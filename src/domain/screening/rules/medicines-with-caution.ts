import type { Rule } from '../rule';
import { fromMedicines } from './from-condition';

const base = {
  severity: 'C',
  evidenceTag: 'V',
  source: 'Ketamine labels; Andrade 2017; Veraart 2021',
  patientWords: {
    en: 'The team looks at the timing of one of your medicines. Do not stop it on your own.',
    es: 'El equipo ve a qué hora conviene tomar una de sus medicinas. No la deje por su cuenta.',
  },
} as const;

export const lowDoseBenzodiazepine: Rule = fromMedicines({
  ...base,
  id: 'C-10',
  group: 'benzo_lo',
  question: 'Is a benzodiazepine taken up to 8 mg diazepam-equivalent a day or as needed, or a zolpidem-type hypnotic?',
  rationale: 'Ask about the timing on the infusion day.',
  source: 'Andrade 2017; Veraart 2021',
});

export const lamotrigine: Rule = fromMedicines({
  ...base,
  id: 'C-09',
  group: 'lamotrigine',
  question: 'Is lamotrigine taken?',
  rationale: 'Two of five studies saw a weaker effect.',
  source: 'Andrade 2017; Veraart 2021',
});

export const naltrexone: Rule = fromMedicines({
  ...base,
  id: 'C-13',
  group: 'naltrexone',
  question: 'Is naltrexone taken?',
  rationale: 'Blocked the effect in a crossover of 12 (2018); a trial of 58 (2025) found no difference.',
  source: 'Williams 2018, Am J Psychiatry; 2025, Int J Neuropsychopharmacol',
});

export const stimulant: Rule = fromMedicines({
  ...base,
  id: 'C-08',
  group: 'stimulant',
  question: 'Is a psychostimulant taken?',
  rationale: 'Blood pressure rises.',
  source: 'Esketamine label',
});

export const cyp3a4Inhibitor: Rule = fromMedicines({
  ...base,
  id: 'C-11',
  group: 'cyp3a4_inhibitor',
  question: 'Is a strong CYP3A4 inhibitor taken?',
  rationale: 'Higher exposure.',
});

export const cypInducer: Rule = fromMedicines({
  ...base,
  id: 'C-12',
  group: 'cyp_inducer',
  question: 'Is an enzyme inducer taken?',
  rationale: 'Lower exposure.',
});

export const nmdaAntagonist: Rule = fromMedicines({
  ...base,
  id: 'C-17',
  group: 'nmda',
  question: 'Is another NMDA antagonist taken?',
  rationale: 'Effects add up; esketamine is not scheduled beside it.',
  source: 'General knowledge, medium confidence',
  evidenceTag: 'K-M',
});

export const thyroidHormone: Rule = fromMedicines({
  ...base,
  id: 'C-20',
  group: 'thyroid',
  question: 'Is thyroid hormone taken?',
  rationale: 'High blood pressure and fast heart rate.',
  source: 'Ketamine labels',
});

export const sympathomimetic: Rule = fromMedicines({
  ...base,
  id: 'C-21',
  group: 'sympathomimetic',
  question: 'Is a decongestant, another sympathomimetic or a vasopressin analogue taken?',
  rationale: 'Blood pressure.',
  source: 'Ketamine labels',
});

export const furtherSedative: Rule = fromMedicines({
  ...base,
  id: 'C-24',
  group: 'sedative',
  question: 'Is baclofen, tizanidine, a gabapentinoid or an orexin antagonist taken?',
  rationale: 'Sedation adds up; ask about the timing on the infusion day.',
  source: 'Choice of the specification; esketamine label (sedatives)',
  evidenceTag: 'D',
});
