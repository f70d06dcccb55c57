import type { Tx } from './client';

/** The earliest visit of this patient that was not ended, or null. */
export function findOpenVisitOf(tx: Tx, patientId: string): Promise<{ id: string; scheduledFor: Date } | null> {
  return tx.visit.findFirst({
    where: { patientId, endedAt: null, case: { stage: 'visit' } },
    orderBy: { scheduledFor: 'asc' },
    select: { id: true, scheduledFor: true },
  });
}
