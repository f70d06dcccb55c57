import type { RuleId } from './rule-ids';

export const outcomes = ['URGENT', 'LIKELY_NOT_ELIGIBLE', 'NEEDS_CLINICIAN_REVIEW', 'LIKELY_ELIGIBLE'] as const;
export type Outcome = (typeof outcomes)[number];

/** STAT at once, P1 the same day, P2 within 1 business day, P3 within 3. Gravest first. */
export const priorities = ['STAT', 'P1', 'P2', 'P3'] as const;
export type Priority = (typeof priorities)[number];

const urgent: readonly RuleId[] = ['S-01', 'S-07', 'M-01'];
const notEligible: readonly RuleId[] = ['D-01', 'T-03'];
const review: readonly RuleId[] = ['S-02', 'S-05', 'S-06', 'S-09', 'D-02', 'T-02'];
const sameDay: readonly RuleId[] = ['S-02', 'S-05', 'S-06', 'S-08', 'S-09'];
const nextDay: readonly RuleId[] = ['D-02', 'T-02', 'S-03', 'S-04'];

const isOf = (severity: 'X' | 'R') => (id: RuleId) => id.startsWith(severity);
const among = (ids: readonly RuleId[]) => (id: RuleId) => ids.includes(id);

/** Whether a rule that is met speaks against treatment here: inviting all the same sets it aside. */
export const speaksAgainst = (id: RuleId): boolean => isOf('X')(id) || among(notEligible)(id);

/** The gravest rule decides. Cautions, information and a missing ride home leave the outcome as it is. */
export function outcomeOf(fired: readonly RuleId[]): Outcome {
  if (fired.some(among(urgent))) return 'URGENT';
  if (fired.some(speaksAgainst)) return 'LIKELY_NOT_ELIGIBLE';
  if (fired.some(isOf('R')) || fired.some(among(review))) return 'NEEDS_CLINICIAN_REVIEW';
  return 'LIKELY_ELIGIBLE';
}

/** How soon a person looks. The highest trigger counts, and nothing lowers it. */
export function priorityOf(fired: readonly RuleId[]): Priority {
  if (fired.some(among(urgent))) return 'STAT';
  if (fired.some(among(sameDay))) return 'P1';
  if (fired.some(isOf('X')) || fired.some(isOf('R')) || fired.some(among(nextDay))) return 'P2';
  return 'P3';
}
