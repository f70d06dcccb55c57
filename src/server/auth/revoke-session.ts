import type { Actor } from '@/domain/access/permissions';
import { type Recorder, record } from '@/server/audit/record';
import { type Tx, transaction } from '@/server/db/client';
import { listOpenSessions, markSessionRevoked } from '@/server/db/sessions';

/** Ends one session within the caller's transaction. Its streams are notified when that commits. */
export async function revokeSessionIn(tx: Tx, actor: Recorder, sessionId: string, now: Date): Promise<void> {
  if (await markSessionRevoked(tx, sessionId, now)) await record(tx, actor, now, { type: 'session.revoked', sessionId });
}

/** Ends the actor's own session. Doing it twice is the same as once. */
export function revokeSession({ actor, now }: { actor: Pick<Actor, 'id' | 'sessionId'>; now: Date }): Promise<void> {
  return transaction((tx) => revokeSessionIn(tx, actor, actor.sessionId, now));
}

/** Ends every session of a person, for a lost phone, a changed role or a person who leaves. */
export function revokeAllSessions({ actor, now }: { actor: Recorder; now: Date }, personId: string): Promise<void> {
  return transaction(async (tx) => {
    for (const sessionId of await listOpenSessions(tx, personId, now)) await revokeSessionIn(tx, actor, sessionId, now);
  });
}
