import type { Evidence } from '../evidence';
import type { Rule } from '../rule';
import { judged } from '../rule';
import type { RuleId } from '../rule-ids';
import type { Thresholds } from '../rule-pack';
import { judgeBand } from './from-band';

const judgeTrauma = (id: RuleId, { scores }: Evidence, { bands }: Thresholds) =>
  judgeBand(id, bands.pcPtsd5, { name: 'PC-PTSD-5', value: scores.pcPtsd5 });
const judgeAnxiety = (id: RuleId, { scores }: Evidence, { bands }: Thresholds) =>
  judgeBand(id, bands.gad7, { name: 'GAD-7', value: scores.gad7 });

const trauma = {
  rationale: 'Not a contraindication: used for preparation and support.',
  source: 'Prins 2016; Bovin 2021',
  evidenceTag: 'V',
  inputs: ['score.pcPtsd5', 'traumaExposure', 'pcPtsd5'],
  patientWords: {
    en: 'You have lived through something hard. The team can prepare the treatment with that in mind.',
    es: 'Usted pasó por algo muy duro. El equipo puede preparar el tratamiento teniéndolo en cuenta.',
  },
} as const;

const anxiety = {
  rationale: 'Anxiety is prepared for and followed.',
  source: 'Spitzer 2006, Arch Intern Med 166:1092',
  evidenceTag: 'V',
  inputs: ['score.gad7', 'gad7'],
  patientWords: {
    en: 'You live with a lot of worry. The team can prepare you for how the treatment feels.',
    es: 'Usted vive con mucha preocupación. El equipo puede prepararle para lo que se siente en el tratamiento.',
  },
} as const;

export const possibleTrauma: Rule = {
  ...trauma,
  id: 'I-02',
  severity: 'I',
  question: 'Is PC-PTSD-5 just below its balanced cut-off?',
  judge: (evidence, thresholds) => judgeTrauma('I-02', evidence, thresholds),
};

export const likelyTrauma: Rule = {
  ...trauma,
  id: 'C-04',
  severity: 'C',
  question: 'Is PC-PTSD-5 positive?',
  judge: (evidence, thresholds) => judgeTrauma('C-04', evidence, thresholds),
};

export const moderateAnxiety: Rule = {
  ...anxiety,
  id: 'I-03',
  severity: 'I',
  question: 'Is anxiety moderate?',
  judge: (evidence, thresholds) => judgeAnxiety('I-03', evidence, thresholds),
};

export const severeAnxiety: Rule = {
  ...anxiety,
  id: 'C-05',
  severity: 'C',
  question: 'Is anxiety severe?',
  judge: (evidence, thresholds) => judgeAnxiety('C-05', evidence, thresholds),
};

export const veryDifficult: Rule = {
  id: 'I-04',
  severity: 'I',
  question: 'Do the problems make daily life very difficult?',
  rationale: 'Shows how much is at stake; it is not scored.',
  source: 'PHQ functional item, Kroenke 2001',
  evidenceTag: 'V',
  inputs: ['phqDifficulty'],
  patientWords: { en: 'Daily life is very hard for you now.', es: 'La vida diaria le resulta muy difícil ahora.' },
  judge: ({ facts: { phqDifficulty } }, { difficultyFrom }) =>
    judged(phqDifficulty === null ? null : phqDifficulty >= difficultyFrom.value, {
      met: `answered ${phqDifficulty} of 3`,
      notMet: `answered ${phqDifficulty} of 3`,
      unknown: 'not asked or not answered',
    }),
};
