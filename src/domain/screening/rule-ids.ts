import { type ConditionRuleId, ruledConditions } from '@/domain/conditions/conditions';

/** The rules that have code of their own. Those of the conditions stand in their list. */
const ownRuleIds = [
  ...(['S-01', 'S-02', 'S-03', 'S-04', 'S-05', 'S-06', 'S-07', 'S-08', 'S-09', 'M-01'] as const),
  ...(['X-03', 'X-04', 'X-05', 'X-06', 'X-10', 'X-11'] as const),
  ...(['D-01', 'D-02', 'T-02', 'T-03'] as const),
  ...(['R-01', 'R-02', 'R-03', 'R-04', 'R-05', 'R-07', 'R-08', 'R-12', 'R-14'] as const),
  ...(['R-15', 'R-16', 'R-17', 'R-19', 'R-20', 'R-25'] as const),
  ...(['C-01', 'C-02', 'C-03', 'C-04', 'C-05', 'C-06', 'C-07', 'C-08', 'C-09', 'C-10', 'C-11', 'C-12', 'C-13', 'C-14'] as const),
  ...(['C-15', 'C-16', 'C-17', 'C-20', 'C-21', 'C-24'] as const),
  ...(['I-02', 'I-03', 'I-04', 'I-05', 'I-06', 'I-08', 'N-01'] as const),
] as const;

export type RuleId = (typeof ownRuleIds)[number] | ConditionRuleId;

/** The kinds of rules in the order in which a clinician reads them. */
const readingOrder = 'SMXDTRCIN';

/** Sorts rules as a clinician reads them: by kind, then by number. The order never changes the outcome. */
export const byReadingOrder = (a: RuleId, b: RuleId): number =>
  readingOrder.indexOf(a.charAt(0)) - readingOrder.indexOf(b.charAt(0)) || a.localeCompare(b, 'en', { numeric: true });

/** Every rule there is, as the clinical specification names it. */
export const ruleIds: readonly RuleId[] = [...ownRuleIds, ...ruledConditions.map(({ rule }) => rule.id)].sort(byReadingOrder);

/**
 * X excludes until a clinician overrides, R asks for a clinician, C is a caution, I is information, S is suicide safety,
 * M an acute medical red flag, D the depth of the depression, T the treatment history, N blocks booking only.
 */
export const severities = ['X', 'R', 'C', 'I', 'S', 'D', 'T', 'N', 'M'] as const;
export type Severity = (typeof severities)[number];

/** What a rule can find. `unknown` is a finding of its own: it never excludes and never clears. */
export const statuses = ['met', 'not-met', 'unknown'] as const;
export type Status = (typeof statuses)[number];
