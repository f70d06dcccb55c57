import { setTimeout as wait } from 'node:timers/promises';
import type { Actor } from '@/domain/access/permissions';
import { type FeedItem, listen } from '@/server/audit/feed';
import { isSessionAlive } from '@/server/auth/is-session-alive';

const lookAgainMs = 30_000;

/**
 * Everything that happens from now on, for one subscription: the first item is `resync`. It ends as soon as the actor's
 * session is revoked, and within 30 s of its idling out, expiring or its owner being disabled, which nobody announces.
 * What the actor may learn of is for the caller to choose, by the event's parties. Where the session lives on and we are the
 * ones who stop, it breaks off by an AbortError: an end in good order would tell the browser not to connect again.
 */
export async function* liveFor(
  { actor }: { actor: Actor },
  signal?: AbortSignal,
  everyMs = lookAgainMs,
): AsyncGenerator<FeedItem> {
  const over = new AbortController();
  const stop = signal === undefined ? over.signal : AbortSignal.any([signal, over.signal]);
  void endWithSession(actor.sessionId, { over, stop, everyMs });
  try {
    for await (const item of listen(stop)) {
      if (item.kind === 'event' && item.event.type === 'session.revoked') {
        if (item.event.sessionId === actor.sessionId) return;
        continue; // other people's comings and goings are nobody's business
      }
      // After a gap the word of the revocation may be among what was missed.
      if (item.kind === 'resync' && !(await isSessionAlive(actor.sessionId, new Date()))) return;
      yield item;
    }
    const isConnected = signal?.aborted !== true; // thrown at nobody, it would end the process
    if (isConnected && over.signal.reason !== sessionOver) throw new DOMException('the stream breaks off', 'AbortError');
  } finally {
    over.abort();
  }
}

const sessionOver = 'session over';

type Watch = { over: AbortController; stop: AbortSignal; everyMs: number };

async function endWithSession(sessionId: string, { over, stop, everyMs }: Watch) {
  try {
    while (await isSessionAlive(sessionId, new Date())) await wait(everyMs, undefined, { signal: stop, ref: false });
    over.abort(sessionOver);
  } catch {
    // Stopped, or the database is away: a stream that cannot be checked breaks off, and the page connects again.
    over.abort();
  }
}
