import { hourMs } from '@/domain/shared/time/spans';
import type { Role } from '@/domain/access/permissions';
import { limitsFor } from '@/domain/access/session-limits';
import { record } from '@/server/audit/record';
import type { Tx } from '@/server/db/client';
import { insertSession, listOpenSessions } from '@/server/db/sessions';
import { revokeSessionIn } from './revoke-session';
import { fingerprint, newSecret } from './secrets';

/** Who came in and by what right. `replaces` is the session this browser showed: signing in never keeps an old one. */
export type Entrance = {
  person: { id: string; roles: readonly Role[] };
  aal: 1 | 2;
  now: Date;
  deviceLabel: string;
  replaces: string | null;
};

/** Opens a session within the caller's transaction and returns the secret for the cookie. The oldest beyond the limit end. */
export async function openSession(tx: Tx, { person, aal, now, deviceLabel, replaces }: Entrance): Promise<string> {
  const { absoluteHours, atOnce } = limitsFor(person.roles);
  const sid = newSecret();
  const open = await listOpenSessions(tx, person.id, now);
  const tooMany = open.filter((sessionId) => sessionId !== replaces).slice(atOnce - 1);
  for (const sessionId of replaces === null ? tooMany : [replaces, ...tooMany]) await revokeSessionIn(tx, person, sessionId, now);

  const sessionId = await insertSession(tx, {
    idHash: fingerprint(sid),
    personId: person.id,
    aal,
    now,
    expiresAt: new Date(now.getTime() + absoluteHours * hourMs),
    deviceLabel,
  });
  await record(tx, person, now, { type: 'session.opened', sessionId });
  return sid;
}
