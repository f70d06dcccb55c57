import type { SaveReply } from '@/domain/answers/views';
import type { Entry, Outbox } from './outbox';
import type { OfflineStatus, OutboxState } from './outbox-status';

const waitsMs = [1_000, 2_000, 4_000, 8_000, 15_000, 30_000];

type Given = {
  outbox: Outbox;
  status: OutboxState;
  /** Reads again what is pending and unresolved, and says so together with this. */
  refresh: (change?: Partial<OfflineStatus>) => Promise<void>;
  onDelivered: (entry: Entry, reply: SaveReply) => void;
};

/**
 * Sends pending answers until there are none, also those that come meanwhile. Where the network is away it tries again later
 * by itself: after growing waits, and when the connection or the reader comes back. Gives the function that begins.
 */
export function createDelivery({ outbox, status, refresh, onDelivered }: Given): () => Promise<void> {
  let running: Promise<void> | null = null;
  let isAskedAgain = false;
  let tries = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function run() {
    clearTimeout(timer);
    let sent = 0;
    try {
      do {
        isAskedAgain = false;
        const end = await outbox.sendAll((entry, reply) => {
          onDelivered(entry, reply);
          sent++;
          status.change({ pending: Math.max(0, status.now().pending - 1), lastReply: reply }, { entry, reply });
        });
        tries = 0;
        await refresh({ isSignedOut: end === 'signed-out', isAllSent: end === 'sent' && sent > 0 });
      } while (isAskedAgain);
    } catch {
      await refresh();
      timer = setTimeout(() => void begin(), waitsMs[Math.min(tries++, waitsMs.length - 1)]);
    } finally {
      running = null;
    }
  }
  function begin(): Promise<void> {
    isAskedAgain = true;
    return (running ??= run());
  }

  window.addEventListener('online', () => {
    // Said before the network really carries anything: should the first try fail, the next one must not be half a minute away.
    tries = 0;
    void begin();
  });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible' && status.now().pending > 0) void begin();
  });
  return begin;
}
