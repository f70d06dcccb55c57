import { expect, test } from 'vitest';
import type { Actor, CaseFacts } from '@/domain/access/permissions';
import type { FeedEvent } from '@/server/db/audit-events';
import { hintFor } from './visit-changes';

const consultantIds: readonly string[] = ['consultant', 'second consultant'];
const theCase = { patientId: 'patient', reviewerId: 'reviewer', consultantIds } as CaseFacts;
const admitted: FeedEvent = {
  eventId: '7',
  type: 'visit.admitted',
  caseId: 'case',
  actorId: 'consultant',
  sessionId: null,
  theCase,
};
const actor = (id: string): Actor => ({ id, roles: ['consultant'], aal: 1, sessionId: 's' });
const hear = (id: string, change: Partial<FeedEvent> = {}) =>
  hintFor(actor(id), { kind: 'event', event: { ...admitted, ...change } });

test.each(['patient', 'consultant', 'second consultant'])('the %s of the case hears that something changed', (id) => {
  expect(hear(id)).toEqual({ id: '7', hint: { kind: 'changed', caseId: 'case', type: 'visit.admitted' } });
});

test.each(['reviewer', 'another consultant', ''])('%j does not', (id) => expect(hear(id)).toBeNull());

test.each(['case.viewed', 'visit.token-made', 'note.saved', 'answers.saved'] as const)(
  '%s says nothing about the call',
  (type) => {
    expect(hear('consultant', { type })).toBeNull();
  },
);

test('a gap means reading anew', () => {
  expect(hintFor(actor('anyone'), { kind: 'resync' })).toEqual({ id: '0', hint: { kind: 'resync' } });
});
