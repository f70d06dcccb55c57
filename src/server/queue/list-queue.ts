import type { Actor } from '@/domain/access/permissions';
import { byGravity } from '@/domain/queue/here-because';
import { compareWaiting } from '@/domain/queue/priority';
import type { QueueRow, QueueView } from '@/domain/queue/queue-view';
import { transaction } from '@/server/db/client';
import { findQueueRows, type StoredQueueRow } from '@/server/db/queue';

/** Everyone who waits, most urgent first. The door has asked for `queue.read`; the list shows no answer. */
export async function listQueue({ actor, now }: { actor: Actor; now: Date }): Promise<QueueView> {
  const rows = (await transaction(findQueueRows)).map((row) => describe(row, actor));
  const order = (row: QueueRow) => ({ ...row, waitingSinceMs: Date.parse(row.waitingSince) });
  return { readAt: now.toISOString(), you: actor.id, rows: rows.sort((a, b) => compareWaiting(order(a), order(b))) };
}

function describe(
  { stage, submittedAt, askedAt, answeredTo, firedRules, reviewerId, reviewerName, claimedAt, ...row }: StoredQueueRow,
  reader: Actor,
): QueueRow {
  const waitsFor = stage === 'queue' ? 'reviewer' : 'patient';
  return {
    ...row,
    hereBecause: byGravity(firedRules),
    waitsFor,
    waitingSince: (waitsFor === 'patient' ? (askedAt ?? submittedAt) : submittedAt).toISOString(),
    answered: answeredTo === null ? null : answeredTo === reader.id ? 'you' : 'colleague',
    claimedBy: reviewerId === null ? null : { id: reviewerId, name: reviewerName ?? '' },
    claimedAt: claimedAt?.toISOString() ?? null,
  };
}
