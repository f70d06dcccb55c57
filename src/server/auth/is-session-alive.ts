import { isIdle } from '@/domain/access/session-limits';
import { findLiveSessionByName } from '@/server/db/sessions';

/** Whether a session may still be used: not revoked, expired, idle, and its owner not disabled. */
export async function isSessionAlive(sessionId: string, now: Date): Promise<boolean> {
  const session = await findLiveSessionByName(sessionId, now);
  return session !== null && !isIdle(session.roles, session.lastSeenAt, now);
}
