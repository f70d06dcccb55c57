import type { Role } from '@/domain/access/permissions';
import { pool, type Tx } from './client';

export type LiveSession = { sessionId: string; personId: string; aal: 1 | 2; roles: Role[]; lastSeenAt: Date; freshAt: Date };

/**
 * The session with this id hash, unless it is revoked, past its absolute limit, or its owner was disabled.
 * Idleness is left to the caller, who knows the limits. One named statement: it runs at every request.
 */
export async function findLiveSession(idHash: Uint8Array, now: Date): Promise<LiveSession | null> {
  const { rows } = await pool().query<LiveSession>({
    name: 'live-session',
    text: `SELECT s."publicId" AS "sessionId", s."personId", s.aal, p.roles, s."lastSeenAt", s."freshAt"
             FROM "Session" s JOIN "Person" p ON p.id = s."personId"
            WHERE s."idHash" = $1 AND s."revokedAt" IS NULL AND s."expiresAt" > $2 AND p."disabledAt" IS NULL`,
    values: [Buffer.from(idHash), now],
  });
  return rows[0] ?? null;
}

/** The same by its public name, for streams that look again whether their session still lives. */
export async function findLiveSessionByName(sessionId: string, now: Date): Promise<LiveSession | null> {
  const { rows } = await pool().query<LiveSession>({
    name: 'live-session-by-name',
    text: `SELECT s."publicId" AS "sessionId", s."personId", s.aal, p.roles, s."lastSeenAt", s."freshAt"
             FROM "Session" s JOIN "Person" p ON p.id = s."personId"
            WHERE s."publicId" = $1::uuid AND s."revokedAt" IS NULL AND s."expiresAt" > $2 AND p."disabledAt" IS NULL`,
    values: [sessionId, now],
  });
  return rows[0] ?? null;
}

type NewSession = {
  idHash: Uint8Array<ArrayBuffer>;
  personId: string;
  aal: 1 | 2;
  now: Date;
  expiresAt: Date;
  deviceLabel: string;
};

/** Stores a session that begins now and returns its public name. */
export async function insertSession(tx: Tx, { now, ...session }: NewSession): Promise<string> {
  const row = await tx.session.create({
    data: { ...session, freshAt: now, createdAt: now, lastSeenAt: now },
    select: { publicId: true },
  });
  return row.publicId;
}

/** Marks real input, at most once a minute: more would only write. A revoked session is not woken. */
export async function touchSession(tx: Tx, sessionId: string, now: Date): Promise<void> {
  await tx.session.updateMany({
    where: { publicId: sessionId, revokedAt: null, lastSeenAt: { lt: new Date(now.getTime() - 60_000) } },
    data: { lastSeenAt: now },
  });
}

/** Ends a session. False when it had ended before, so that one end leaves one trace. */
export async function markSessionRevoked(tx: Tx, sessionId: string, now: Date): Promise<boolean> {
  const { count } = await tx.session.updateMany({ where: { publicId: sessionId, revokedAt: null }, data: { revokedAt: now } });
  return count === 1;
}

/** Public names of the person's sessions that could still be used, newest first. */
export async function listOpenSessions(tx: Tx, personId: string, now: Date): Promise<string[]> {
  const rows = await tx.session.findMany({
    where: { personId, revokedAt: null, expiresAt: { gt: now } },
    orderBy: [{ createdAt: 'desc' }, { publicId: 'desc' }],
    select: { publicId: true },
  });
  return rows.map((row) => row.publicId);
}
