import type { SaveReply } from '@/domain/answers/views';
import type { Entry } from './outbox';

/** What the page says about the pending answers of this device. */
export type OfflineStatus = {
  pending: number;
  /** Answers were pending, and now all of them are with the clinic. */
  isAllSent: boolean;
  isSignedOut: boolean;
  /** What the server refused, and what another device answered first. */
  unresolved: readonly Entry[];
  /** What the server said to the pending answer that was sent last. */
  lastReply: SaveReply | null;
};

/** A pending answer that was sent, and what the server said to it. */
export type Delivered = { entry: Entry; reply: SaveReply };
export type StatusListener = (status: OfflineStatus, delivered: Delivered | null) => void;

const nothingPending: OfflineStatus = {
  pending: 0,
  isAllSent: false,
  isSignedOut: false,
  unresolved: [],
  lastReply: null,
};

/** The status as one value with listeners, in the shape that `useSyncExternalStore` asks for. */
export function createStatus() {
  let status = nothingPending;
  const listeners = new Set<StatusListener>();
  return {
    now: () => status,
    change(part: Partial<OfflineStatus>, delivered: Delivered | null = null) {
      status = { ...status, ...part };
      for (const listener of listeners) listener(status, delivered);
    },
    listen(listener: StatusListener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
export type OutboxState = ReturnType<typeof createStatus>;
