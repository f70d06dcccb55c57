import { DecideCase } from '@/domain/queue/inputs';
import { readWallTime } from '@/domain/shared/time/read-wall-time';
import type { InvitationWarning } from '@/domain/queue/invitation-check';
import { clinicHours } from '@/domain/queue/working-hours';
import type { Draft } from './use-draft';

export const faultyFields = ['consultantId', 'scheduledFor', 'reasonCode', 'reason', 'question', 'toPatient', 'toDos'] as const;
export type FaultyField = (typeof faultyFields)[number];

export type ReadDraft = { ok: true; decision: DecideCase } | { ok: false; faults: readonly FaultyField[] };

/** A wall-clock time at the clinic, as its field gives it. */
export const timeAtClinic = (when: string) => readWallTime(when, clinicHours.timeZone);

/** `anyway`: what the reviewer was warned of, and wishes all the same. */
type DecisionIds = { caseId: string; decisionId: string; anyway?: readonly InvitationWarning[] };

/** The draft as the API takes it, or the fields that still lack something. The schema is the API's own. */
export function decisionOf(draft: Draft, { caseId, decisionId, anyway }: DecisionIds, now: Date): ReadDraft {
  const { kind, consultantId, when, reasonCode, reason, question, again, toPatient, toDos, toDoWords } = draft;
  const base = { caseId, decisionId, kind, reasonCode, reason };
  const time = timeAtClinic(when);
  const scheduledFor = 'atMs' in time ? new Date(time.atMs).toISOString() : '';
  const more = {
    'invite-now': { consultantId, anyway },
    'invite-at': { consultantId, scheduledFor, anyway },
    conditional: { toPatient, toDos: toDos.map((one) => ({ kind: one, words: one === 'other' ? toDoWords : '' })) },
    ask: { question, again },
    'not-now': { toPatient },
    '': {},
  }[kind];
  const read = DecideCase.safeParse({ ...base, ...more });
  const isPast = kind === 'invite-at' && (scheduledFor === '' || new Date(scheduledFor) < now);
  if (read.success && !isPast) return { ok: true, decision: read.data };
  const named = new Set(read.success ? [] : read.error.issues.map(({ path: [first] }) => String(first)));
  if (isPast) named.add('scheduledFor');
  return { ok: false, faults: faultyFields.filter((field) => named.has(field)) };
}
