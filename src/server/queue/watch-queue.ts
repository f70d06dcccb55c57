import type { AuditEvent } from '@/domain/audit/events';
import type { QueueChange } from '@/domain/queue/queue-view';
import type { FeedItem } from '@/server/audit/feed';

/** What changes a line of the queue. Single answers do not: a case arrives when it is sent. */
const moving: readonly AuditEvent['type'][] = [
  ...(['answers.submitted', 'case.screened-again', 'case.claimed', 'case.released', 'case.decided'] as const),
  ...(['to-dos.done', 'second-look.asked'] as const),
  ...(['alert.raised', 'alert.acknowledged', 'alert.taken-over', 'alert.outreach', 'alert.closed', 'alert.reopened'] as const),
];

/** Out of everything that happens, the hints that concern the queue: which case, and what kind of event. */
export async function* watchQueue(stream: AsyncGenerator<FeedItem>): AsyncGenerator<QueueChange> {
  for await (const item of stream) {
    if (item.kind === 'resync') yield { kind: 'resync' };
    else if (item.event.caseId !== null && moving.includes(item.event.type))
      yield { kind: 'changed', caseId: item.event.caseId, type: item.event.type };
  }
}
