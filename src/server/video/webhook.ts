import { WebhookReceiver } from 'livekit-server-sdk';
import { env } from '@/env';

const oldestMs = 10 * 60_000;
const aheadMs = 60_000;

/** What the media server tells: a room or one connection changed. Instants as it says them; `at` is exact to the second. */
export type RoomEvent = {
  id: string;
  event: string;
  at: Date;
  roomName: string | null;
  connection: { sid: string; identity: string; joinedAt: Date } | null;
};

/**
 * Reads one delivery, or null when it is not from our media server: the signature (HS256 with the webhook's own key)
 * covers the exact bytes of the body, and what is older than ten minutes or from the future is ignored.
 */
export async function readWebhook(body: string, authorization: string | null, now: Date): Promise<RoomEvent | null> {
  const { LIVEKIT_WEBHOOK_KEY: key, LIVEKIT_WEBHOOK_SECRET: secret } = env();
  if (key === '' || secret === '' || authorization === null || !isHs256(authorization)) return null;
  const received = await new WebhookReceiver(key, secret).receive(body, authorization).catch(() => null);
  if (received === null) return null;

  const { id, event, createdAt, room, participant } = received;
  const at = new Date(Number(createdAt) * 1000);
  const ageMs = now.getTime() - at.getTime();
  if (id === '' || event === '' || ageMs > oldestMs || ageMs < -aheadMs) return null;
  return {
    id,
    event,
    at,
    roomName: room?.name || null,
    connection: participant?.sid
      ? { sid: participant.sid, identity: participant.identity, joinedAt: joinedAt(participant, at) }
      : null,
  };
}

/** Milliseconds when the server sends them, else seconds, else the moment of the event. */
function joinedAt(participant: { joinedAt: bigint; joinedAtMs: bigint }, at: Date): Date {
  if (participant.joinedAtMs > 0n) return new Date(Number(participant.joinedAtMs));
  return participant.joinedAt > 0n ? new Date(Number(participant.joinedAt) * 1000) : at;
}

/** The library takes every HMAC; we take the one our server signs with. */
function isHs256(token: string): boolean {
  try {
    const header: unknown = JSON.parse(Buffer.from(token.split('.')[0] ?? '', 'base64url').toString('utf8'));
    return typeof header === 'object' && header !== null && 'alg' in header && header.alg === 'HS256';
  } catch {
    return false;
  }
}
