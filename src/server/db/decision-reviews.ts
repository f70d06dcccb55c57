import type { Tx } from './client';

export type StoredDecisionReview = { askedAt: Date; reason: string };

/** The review of this decision that was asked for, or null. */
export const findDecisionReview = (tx: Tx, decisionId: string): Promise<StoredDecisionReview | null> =>
  tx.secondLook.findUnique({ where: { decisionId }, select: { askedAt: true, reason: true } });

/** Keeps that a patient asks for a decision review. A decision has one; the key holds that. */
export async function insertDecisionReview(
  tx: Tx,
  look: { caseId: string; decisionId: string; reason: string; askedAt: Date },
): Promise<void> {
  await tx.secondLook.create({ data: look, select: { id: true } });
}
