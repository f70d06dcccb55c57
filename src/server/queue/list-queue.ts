import type { Actor } from '@/domain/access/permissions';
import { bySeverity } from '@/domain/queue/rule-order';
import { compareWaitingCases } from '@/domain/queue/priority';
import type { QueueRow, QueueView } from '@/domain/queue/queue-view';
import { waitingOf } from '@/domain/queue/waiting';
import type { SameDayCalls } from '@/domain/screening/same-day-calls';
import { waitedBetween } from './waited-before';
import { findAlertBriefs } from '@/server/db/alert-lists';
import { transaction } from '@/server/db/client';
import { findQueueRows, type StoredQueueRow } from '@/server/db/queue';
import { packInForce } from '@/server/screening/pack-in-force';

/** Everyone who waits, most urgent first. The API has already checked `queue.read`; the list shows no answer. */
export async function listQueue({ actor, now }: { actor: Actor; now: Date }): Promise<QueueView> {
  const { stored, isCut, alerts, sameDayCalls } = await transaction(async (tx) => {
    const { rows, isCut: more } = await findQueueRows(tx);
    const alerts = await findAlertBriefs(
      tx,
      rows.map(({ id }) => id),
    );
    return { stored: rows, isCut: more, alerts, sameDayCalls: (await packInForce(tx, now)).pack.thresholds.sameDayCalls };
  });
  const rows = stored.map((row) => ({ ...describe(row, actor.id, sameDayCalls), alert: alerts.get(row.id) ?? null }));
  const order = (row: QueueRow) => ({ ...row, waitingSinceMs: Date.parse(row.waitingSince) - row.waitedBeforeMs });
  return {
    ...{ readAt: now.toISOString(), you: actor.id, sameDayCalls, isCut },
    rows: rows.sort((a, b) => compareWaitingCases(order(a), order(b))),
  };
}

function describe(stored: StoredQueueRow, you: string, calls: SameDayCalls): Omit<QueueRow, 'alert'> {
  const { stage, submittedAt, decisionKind, decidedAt, toDosDoneAt, askedAgainAt, answeredTo, barredReviewerId, ...others } =
    stored;
  const { firedRules, reviewerId, reviewerName, claimedAt, waitedFrom, waitedUntil, ...row } = others;
  const decision = decisionKind === null || decidedAt === null ? null : { kind: decisionKind, at: decidedAt.toISOString() };
  const asked = { waitsFor: 'patient', since: (decidedAt ?? submittedAt).toISOString(), back: null } as const;
  const { waitsFor, since, back } =
    stage === 'answers'
      ? asked
      : waitingOf({
          submittedAt: submittedAt.toISOString(),
          decision,
          toDos: (toDosDoneAt ?? []).map((doneAt) => ({ doneAt: doneAt?.toISOString() ?? null })),
          askedAgainAt: askedAgainAt?.toISOString() ?? null,
        });
  return {
    ...row,
    hereBecause: bySeverity(firedRules),
    waitsFor,
    waitingSince: since,
    waitedBeforeMs: waitedBetween(row.priority, waitedFrom, waitedUntil, calls),
    back,
    mayTake: stage === 'queue' && barredReviewerId !== you,
    answered: answeredTo === null ? null : answeredTo === you ? 'you' : 'colleague',
    claimedBy: reviewerId === null ? null : { id: reviewerId, name: reviewerName ?? '' },
    claimedAt: claimedAt?.toISOString() ?? null,
  };
}
