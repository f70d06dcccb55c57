import { EventEmitter, on } from 'node:events';
import pg from 'pg';
import { env } from '@/env';
import { auditChannel, type FeedEvent, readFeedEvents } from '@/server/db/audit-events';
import { log } from '@/server/log';

/** What a listener gets: an event, or word that some may have been missed and everything must be read anew. */
export type FeedItem = { kind: 'event'; event: FeedEvent } | { kind: 'resync' };

const firstDelayMs = 200;
const longestDelayMs = 5_000;

/** One LISTEN connection a process. Notices carry ids; rows are read once here and fanned out to all streams. */
class Feed extends EventEmitter {
  private started?: Promise<void>;
  private client?: pg.Client;
  private listening = false;
  private changed: Date | null = null;
  private announced: string[] = [];
  private reading = false;
  readonly closing = new AbortController();

  constructor() {
    super();
    this.setMaxListeners(0); // one per open stream
    // Once for all connections there will be: a listener of each would stay when its connection is gone.
    this.closing.signal.addEventListener('abort', () => void this.client?.end().catch(() => {}), { once: true });
  }

  /** Whether changes are received now. */
  get isListening(): boolean {
    return this.listening;
  }

  /** Since when that is so; null before the first connection. */
  get changedAt(): Date | null {
    return this.changed;
  }

  /** Resolves once a connection has listened. It may have been lost since; `resync` says when the next one listens. */
  start(): Promise<void> {
    this.started ??= new Promise((ready) => void this.connect(firstDelayMs, ready));
    return this.started;
  }

  close() {
    this.closing.abort();
  }

  private async connect(delayMs: number, ready: () => void) {
    if (this.closing.signal.aborted) return;
    const client = new pg.Client({ connectionString: env().DATABASE_URL, keepAlive: true, application_name: 'clearway-feed' });
    this.client = client;
    let lost = false;
    const reconnect = (error?: unknown) => {
      if (lost) return;
      lost = true;
      if (this.listening) this.changed = new Date();
      this.listening = false;
      if (error !== undefined && !this.closing.signal.aborted) log.warn('feed.connection-lost');
      client.end().catch(() => {});
      setTimeout(() => void this.connect(Math.min(delayMs * 2, longestDelayMs), ready), delayMs).unref();
    };
    client.on('error', reconnect);
    client.on('end', () => reconnect());
    client.on('notification', ({ payload }) => payload !== undefined && this.announce(payload));
    try {
      await client.connect();
      await client.query(`LISTEN ${auditChannel}`);
      if (lost) return;
      delayMs = firstDelayMs;
      this.listening = true;
      this.changed = new Date();
      // Whatever was notified while nobody listened is gone: let every screen read again.
      this.emit('heard', { kind: 'resync' } satisfies FeedItem);
      ready();
    } catch (error) {
      reconnect(error);
    }
  }

  private announce(id: string) {
    this.announced.push(id);
    if (!this.reading) void this.drain();
  }

  private async drain() {
    this.reading = true;
    while (this.announced.length > 0) {
      const ids = this.announced.splice(0, 500);
      try {
        for (const event of await readFeedEvents(ids)) this.emit('heard', { kind: 'event', event } satisfies FeedItem);
      } catch (error) {
        log.error('feed.read-failed', error);
        this.emit('heard', { kind: 'resync' } satisfies FeedItem);
      }
    }
    this.reading = false;
  }
}

const held = globalThis as typeof globalThis & { clearwayFeed?: Feed };

/** The feed of this process. Route bundles and instrumentation do not share modules, so it hangs on globalThis. */
export const feed = (): Feed => (held.clearwayFeed ??= new Feed());

/**
 * Everything that happens from now on, until the signal aborts. The first item is always `resync`: the caller listens
 * before its reader asks, so nothing can fall between the two.
 */
export async function* listen(signal: AbortSignal): AsyncGenerator<FeedItem> {
  const stop = AbortSignal.any([signal, feed().closing.signal]);
  try {
    const stream = on(feed(), 'heard', { signal: stop });
    await feed().start();
    yield { kind: 'resync' };
    for await (const [item] of stream) yield item as FeedItem;
  } catch (error) {
    if (!stop.aborted) throw error;
  }
}
