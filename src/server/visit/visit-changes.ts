import { type Actor, can } from '@/domain/access/permissions';
import type { VisitHint } from '@/domain/visit/views';
import type { FeedItem } from '@/server/audit/feed';

/** What one side is notified of: only of its own cases, and only that something changed, never what. */
export function hintFor(actor: Actor, item: FeedItem): { id: string; hint: VisitHint } | null {
  if (item.kind === 'resync') return { id: '0', hint: { kind: 'resync' } };
  const { eventId, type, caseId, theCase } = item.event;
  if (caseId === null || theCase === null) return null;
  // Words of looking and of keys made change no screen; telling them would make the screens ask for ever.
  const changesACall = /^(visit\.(?!token-made)|case\.decided$|note\.signed$)/.test(type);
  if (!changesACall || !can(actor, 'visit.hear', theCase)) return null;
  return { id: eventId, hint: { kind: 'changed', caseId, type } };
}
