import type { Evidence } from '../evidence';
import type { Rule } from '../rule';
import type { RuleId } from '../rule-ids';
import type { Thresholds } from '../rule-pack';
import { judgeBand } from './from-band';

const inputs = ['score.auditC', 'sex', 'auditC'] as const;

function judgeAlcohol(id: RuleId, { facts: { sex }, scores }: Evidence, { bands }: Thresholds) {
  const set = sex === 'M' ? bands.auditCMale : sex === 'F' ? bands.auditCFemale : bands.auditCUnknownSex;
  return judgeBand(id, set, { name: 'AUDIT-C', value: scores.auditC });
}

export const alcoholReview: Rule = {
  id: 'R-07',
  severity: 'R',
  question: 'Is AUDIT-C in the high-risk band?',
  rationale: 'Withdrawal, liver, sedation.',
  source: 'Choice of the specification',
  evidenceTag: 'D',
  inputs,
  patientWords: {
    en: 'Your answers about alcohol need a talk with a clinician.',
    es: 'Sus respuestas sobre el alcohol piden hablar con un profesional clínico.',
  },
  judge: (evidence, thresholds) => judgeAlcohol('R-07', evidence, thresholds),
};

export const alcoholCaution: Rule = {
  id: 'C-02',
  severity: 'C',
  question: 'Is AUDIT-C positive?',
  rationale: 'No alcohol for 24 hours around a dose.',
  source: 'Bush 1998; WHO',
  evidenceTag: 'V',
  inputs,
  patientWords: {
    en: 'Please drink no alcohol the day before and the day after a treatment.',
    es: 'Por favor, no beba alcohol el día antes ni el día después de un tratamiento.',
  },
  judge: (evidence, thresholds) => judgeAlcohol('C-02', evidence, thresholds),
};
