import type { Actor } from '@/domain/access/permissions';
import { transaction } from '@/server/db/client';
import { touchSession } from '@/server/db/sessions';

/** Somebody is at the keyboard. Leaves no audit row: it says nothing about a case and would bury those that do. */
export function keepSession({ actor, now }: { actor: Actor; now: Date }): Promise<void> {
  return transaction((tx) => touchSession(tx, actor.sessionId, now));
}
