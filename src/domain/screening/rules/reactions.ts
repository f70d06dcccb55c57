import type { Rule } from '../rule';
import { fromCondition } from './from-condition';

export const allergy: Rule = fromCondition({
  id: 'X-01',
  severity: 'X',
  condition: 'allergy',
  question: 'Has the patient had a serious allergic reaction to ketamine or esketamine?',
  rationale: 'Anaphylaxis.',
  source: 'Ketamine and esketamine labels',
  evidenceTag: 'V',
  patientWords: 'You told us about a serious allergic reaction to ketamine.',
});

export const priorReaction: Rule = fromCondition({
  id: 'R-22',
  severity: 'R',
  condition: 'prior_reaction',
  question: 'Has ketamine caused psychosis, long agitation or a hypertensive crisis before?',
  rationale: 'It can happen again.',
  source: 'General knowledge, high confidence',
  evidenceTag: 'K-H',
  patientWords: 'You told us about a hard reaction to ketamine in the past. A clinician wants to hear more about it.',
});
