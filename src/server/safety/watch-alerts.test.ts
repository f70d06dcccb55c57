import { expect, test } from 'vitest';
import type { FeedEvent } from '@/server/db/audit-events';
import { watchAlerts } from './watch-alerts';

async function* feedOf(types: FeedEvent['type'][]) {
  const about = { eventId: '1', caseId: 'case', actorId: null, sessionId: null, theCase: null };
  for (const type of types) yield { kind: 'event' as const, event: { ...about, type } };
}

test('what the patient says beside an alert moves its page, and a look at it does not', async () => {
  const hints: string[] = [];
  const types: FeedEvent['type'][] = ['alert.raised', 'alert.viewed', 'safety.said', 'answer.set-aside', 'case.viewed'];
  for await (const hint of watchAlerts(feedOf(types))) hints.push(hint.kind === 'changed' ? hint.type : hint.kind);
  expect(hints).toEqual(['alert.raised', 'safety.said', 'answer.set-aside']);
});
