import type { DecisionKind } from '@/domain/queue/decision';
import type { Tx } from './client';

export type StoredDecision = {
  id: string;
  reviewerId: string;
  kind: DecisionKind;
  reasonCode: string;
  /** For colleagues; never shown to the patient. */
  reason: string;
  /** The reviewer's words to the patient: the question of `ask`, the explanation of `not-now`, else empty. */
  toPatient: string;
  scheduledFor: Date | null;
  at: Date;
};

const fields = {
  id: true,
  reviewerId: true,
  kind: true,
  reasonCode: true,
  reason: true,
  toPatient: true,
  scheduledFor: true,
  at: true,
} as const;
const stored = (row: Omit<StoredDecision, 'kind'> & { kind: string }): StoredDecision => ({
  ...row,
  kind: row.kind as DecisionKind,
});

/** The newest decision about a case, or null while nobody has decided. */
export async function findLatestDecision(tx: Tx, caseId: string): Promise<StoredDecision | null> {
  const row = await tx.decision.findFirst({ where: { caseId }, orderBy: [{ at: 'desc' }, { id: 'desc' }], select: fields });
  return row === null ? null : stored(row);
}

/** Every decision about a case, newest first. */
export async function findDecisions(tx: Tx, caseId: string): Promise<StoredDecision[]> {
  const rows = await tx.decision.findMany({
    where: { caseId },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    take: 50,
    select: fields,
  });
  return rows.map(stored);
}

/** The case and the reviewer of a decision with this id, or null: tells a repeated click from a new decision. */
export function findDecisionOwner(tx: Tx, id: string): Promise<{ caseId: string; reviewerId: string } | null> {
  return tx.decision.findUnique({ where: { id }, select: { caseId: true, reviewerId: true } });
}

type NewDecision = StoredDecision & { caseId: string; screeningId: string | null };

/** Adds a decision. Its id comes from the client, once per decision. */
export async function insertDecision(tx: Tx, decision: NewDecision): Promise<void> {
  await tx.decision.create({ data: decision });
}
