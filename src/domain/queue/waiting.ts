import type { Stage } from '@/domain/journey';
import { type DecisionKind, isInvitation } from './decision';
import type { TaskView } from './tasks';

/** Why a case is in the queue again. */
export const returnReasons = ['to-dos-done', 'second-look'] as const;
type ReturnReasonCode = (typeof returnReasons)[number];

/** What says for whom a case in the queue waits: its newest decision, the list of that decision, and the review of it. */
export type CaseEvents = {
  submittedAt: string;
  decision: { kind: DecisionKind; at: string } | null;
  toDos: readonly Pick<TaskView, 'doneAt'>[];
  askedAgainAt: string | null;
};

export type WaitsFor = { waitsFor: 'reviewer' | 'patient'; since: string; back: ReturnReasonCode | null };

/**
 * For whom a case in the queue waits, and since when (instants, ISO). A list that is not done waits for its patient, and
 * the clock of the clinic starts anew when the last item is.
 */
export function waitingOf({ submittedAt, decision, toDos, askedAgainAt }: CaseEvents): WaitsFor {
  if (decision?.kind === 'conditional') {
    const done = toDos.flatMap(({ doneAt }) => doneAt ?? []);
    if (done.length < toDos.length) return { waitsFor: 'patient', since: decision.at, back: null };
    return { waitsFor: 'reviewer', since: [submittedAt, ...done].toSorted().at(-1) ?? submittedAt, back: 'to-dos-done' };
  }
  if (askedAgainAt !== null) return { waitsFor: 'reviewer', since: askedAgainAt, back: 'second-look' };
  return { waitsFor: 'reviewer', since: submittedAt, back: null };
}

/** Whether a case's newest decision still says where the case stands. A question is over once the answers are back. */
export function isCurrentDecision(kind: DecisionKind, stage: Stage): boolean {
  if (kind === 'ask') return false;
  if (kind === 'conditional') return stage === 'queue';
  return isInvitation(kind) ? stage !== 'queue' : true;
}
