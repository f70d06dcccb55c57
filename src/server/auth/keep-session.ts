import { transaction } from '@/server/db/client';
import { touchSession } from '@/server/db/sessions';
import type { SignedIn } from './actor-from';

const mostOftenMs = 60_000;

/**
 * Somebody is there: written down once a minute, so that most calls cost nothing. Leaves no audit row: it says nothing about
 * a case and would bury those that do.
 */
export async function keepSession({ actor, now }: { actor: SignedIn; now: Date }): Promise<void> {
  if (now.getTime() - actor.lastSeenAt.getTime() < mostOftenMs) return;
  await transaction((tx) => touchSession(tx, actor.sessionId, now));
}
