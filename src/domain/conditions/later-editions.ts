import type { Condition, Edition } from './condition';

/** Each time conditions were added, and the versions that are stored with an answer and with a result from that time on. */
export const editions = [
  { edition: 2, questionnaire: 'intake-2026.11.5', engine: '1.4.0' },
] as const satisfies readonly Edition[];

/**
 * What came later, in the order in which it came: a new condition is added at the end, under a new edition (docs/recipes.md).
 * Facts that were stored before do not have it: nobody asked. Its words are in messages/<locale>/conditions.json under its key.
 */
export const laterEditions = [
  {
    key: 'pheo',
    since: 2,
    label: 'Pheochromocytoma or paraganglioma',
    intake: { id: 'med.19' },
    area: 'hormones',
    rule: { id: 'R-26', severity: 'R', evidenceTag: 'D' },
    question: 'A pheochromocytoma or paraganglioma?',
    rationale: 'Ketamine releases catecholamines; such a tumor can answer with a crisis of blood pressure.',
    source: 'Choice of the specification; general knowledge, high confidence',
  },
  {
    key: 'htn_enceph',
    since: 2,
    label: 'Hypertensive encephalopathy in the past',
    intake: { id: 'med.20' },
    area: 'head',
    rule: { id: 'R-27', severity: 'R', evidenceTag: 'D' },
    question: 'Has very high blood pressure ever harmed the brain (hypertensive encephalopathy)?',
    rationale: 'A rise in blood pressure during the infusion could bring it back.',
    source: 'Choice of the specification; esketamine label, conditions in which a rise in blood pressure is a serious risk',
  },
  {
    key: 'eating_disorder',
    since: 2,
    label: 'Eating disorder',
    intake: { id: 'med.21' },
    area: 'eating',
    rule: { id: 'C-22', severity: 'C', evidenceTag: 'D' },
    question: 'An eating disorder?',
    rationale: 'Weight, salts and heart rhythm are looked at before a dose.',
    source: 'Choice of the specification; general knowledge, medium confidence',
  },
  {
    key: 'dissociative_disorder',
    since: 2,
    label: 'Dissociative disorder',
    intake: { id: 'med.22' },
    area: 'psychosis',
    rule: { id: 'C-23', severity: 'C', evidenceTag: 'D' },
    question: 'A dissociative disorder?',
    rationale: 'Ketamine brings dissociation about; preparation and support differ.',
    source: 'Choice of the specification; general knowledge, medium confidence',
  },
  { key: 'ket_weekly', since: 2, label: 'Non-medical ketamine or PCP weekly or more within 12 months' },
  {
    key: 'ket_no_effect',
    since: 2,
    label: 'Ketamine or esketamine without effect before',
    rule: { id: 'I-07', severity: 'I', evidenceTag: 'D' },
    question: 'Did ketamine or esketamine bring nothing before?',
    rationale: 'The consultant wants to know dose, number and setting of what was tried.',
    source: 'Choice of the specification',
  },
] as const satisfies readonly (Condition & { since: (typeof editions)[number]['edition'] })[];
