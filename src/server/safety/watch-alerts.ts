import type { AuditEvent } from '@/domain/audit/events';
import type { QueueChange } from '@/domain/queue/queue-view';
import type { FeedItem } from '@/server/audit/feed';

/** Also what the patient says beside an alert: safe or not, and where to call. */
const isShown = (type: AuditEvent['type']) =>
  (type.startsWith('alert.') && type !== 'alert.viewed') || type === 'safety.said' || type === 'answer.set-aside';

/** Out of everything that happens, the hints that concern alerts and who is on call. */
export async function* watchAlerts(stream: AsyncGenerator<FeedItem>): AsyncGenerator<QueueChange> {
  for await (const item of stream) {
    if (item.kind === 'resync' || item.event.type.startsWith('on-call.')) yield { kind: 'resync' };
    else if (item.event.caseId !== null && isShown(item.event.type))
      yield { kind: 'changed', caseId: item.event.caseId, type: item.event.type };
  }
}
