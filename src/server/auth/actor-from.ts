import type { Actor } from '@/domain/access/permissions';
import { isIdle } from '@/domain/access/session-limits';
import { findLiveSession } from '@/server/db/sessions';
import { readCookie } from './cookies';
import { fingerprint } from './secrets';
import { openSid } from './session-cookie';

/** An actor as a request brings them: with the moment of their last input that was written down. */
export type SignedIn = Actor & { lastSeenAt: Date };

/**
 * Who sent these headers, or null. The cookie only names a row; roles, assurance and life are read from the database at
 * each request, so a revoked session, a changed role and a disabled person count at once. Throws when the database is away.
 */
export async function actorFrom(headers: Headers, now = new Date()): Promise<SignedIn | null> {
  const sealed = readCookie(headers, 'session');
  const sid = sealed === null ? null : await openSid(sealed, now);
  return sid === null ? null : actorOfSid(sid, now);
}

/** The same for the secret itself. */
export async function actorOfSid(sid: string, now: Date): Promise<SignedIn | null> {
  const session = await findLiveSession(fingerprint(sid), now);
  if (session === null || isIdle(session.roles, session.lastSeenAt, now)) return null;
  const { personId, roles, aal, sessionId, lastSeenAt } = session;
  return { id: personId, roles, aal, sessionId, lastSeenAt };
}
