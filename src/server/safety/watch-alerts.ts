import type { QueueChange } from '@/domain/queue/queue-view';
import type { Heard } from '@/server/audit/feed';

/** Out of everything that happens, the hints that concern alerts and who is on call. */
export async function* watchAlerts(stream: AsyncGenerator<Heard>): AsyncGenerator<QueueChange> {
  for await (const item of stream) {
    if (item.kind === 'resync' || item.event.type.startsWith('on-call.')) yield { kind: 'resync' };
    else if (item.event.caseId !== null && item.event.type.startsWith('alert.') && item.event.type !== 'alert.viewed')
      yield { kind: 'changed', caseId: item.event.caseId, type: item.event.type };
  }
}
