import { speaksAgainst } from '@/domain/screening/outcome';
import type { RuleId } from '@/domain/screening/rule-ids';

/** What a reviewer may decide. Nobody is declined by machine, and every decision has its reason. */
export const decisionKinds = ['invite-now', 'invite-at', 'conditional', 'ask', 'not-now'] as const;
export type DecisionKind = (typeof decisionKinds)[number];

export const inviteReasons = ['fits', 'open-points', 'risk-needs-visit', 'override'] as const;
export const conditionalReasons = ['readings-first', 'record-needed', 'ride-first', 'other'] as const;
export const askReasons = ['missing-answer', 'contradiction', 'trial-detail', 'record-needed', 'other'] as const;
export const notNowReasons = [
  'too-few-trials',
  'not-depressed-enough',
  'condition-excludes',
  'risk-first',
  'other-care-first',
  'other',
] as const;

/** The reasons that fit a kind of decision. */
export const reasonsFor = {
  'invite-now': inviteReasons,
  'invite-at': inviteReasons,
  conditional: conditionalReasons,
  ask: askReasons,
  'not-now': notNowReasons,
} as const satisfies Record<DecisionKind, readonly string[]>;

export const isInvitation = (kind: DecisionKind): kind is 'invite-now' | 'invite-at' =>
  kind === 'invite-now' || kind === 'invite-at';

/** Inviting against an exclusion is allowed, and says so: the consulting clinician must see that a rule was set aside. */
export const mustOverride = (kind: DecisionKind, outcome: string | null): boolean =>
  isInvitation(kind) && outcome === 'LIKELY_NOT_ELIGIBLE';

/** The rules that an invitation sets aside: those found met that speak against treatment here. */
export const rulesAgainst = (findings: readonly { id: RuleId; status: string }[]): readonly RuleId[] =>
  findings.filter(({ id, status }) => status === 'met' && speaksAgainst(id)).map(({ id }) => id);
