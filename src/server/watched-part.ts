/** What this process knows of a part. `unknown`: nobody has looked yet, which is never taken for "away". */
export type Sight = { state: 'unknown' | 'ok' | 'away'; since: Date | null; lastAnswerAt: Date | null };

type Watching = {
  /** Whether the part answers now. To fail is not to answer. */
  look: () => Promise<boolean>;
  /** Milliseconds from one look to the next; after a first failure it looks again sooner. */
  everyMs: number;
  againMs: number;
  /** When nobody has asked for so long, it is left in peace, and what was known of its state is forgotten. */
  restsAfterMs?: number;
  /** Called at every change but the first. */
  onChange?: (state: 'ok' | 'away') => void;
};

/**
 * A part that is looked at in the background, so that nobody who asks ever waits for one that hangs. One failed look after a good
 * one is no news, since a part that is started again is back in a moment; two in a row are.
 */
export class WatchedPart {
  private sight: Sight = { state: 'unknown', since: null, lastAnswerAt: null };
  private hasFailedOnce = false;
  private firstLook: Promise<void> | undefined;
  private askedAt = 0;

  constructor(private readonly watching: Watching) {}

  /** What is known now. The first who asks begins the watch. */
  known(): Sight {
    this.askedAt = Date.now();
    this.firstLook ??= this.lookAndGoOn();
    return this.sight;
  }

  /** The same; who asks before the first look has ended waits for it, but no longer than that. */
  async settled(longestMs: number): Promise<Sight> {
    this.known();
    if (this.sight.state === 'unknown')
      await Promise.race([this.firstLook, new Promise((late) => setTimeout(late, longestMs).unref())]);
    return this.sight;
  }

  private async lookAndGoOn(): Promise<void> {
    const answers = await this.watching.look().catch(() => false);
    this.take(answers, new Date());
    if (Date.now() - this.askedAt > (this.watching.restsAfterMs ?? Number.POSITIVE_INFINITY)) return this.rest();
    const waitMs = this.hasFailedOnce ? this.watching.againMs : this.watching.everyMs;
    setTimeout(() => void this.lookAndGoOn(), waitMs).unref();
  }

  /** Whoever asks next begins the watch anew. */
  private rest(): void {
    this.firstLook = undefined;
    this.hasFailedOnce = false;
    this.sight = { state: 'unknown', since: null, lastAnswerAt: this.sight.lastAnswerAt };
  }

  private take(answers: boolean, now: Date): void {
    const before = this.sight;
    const isBlip = !answers && before.state === 'ok' && !this.hasFailedOnce;
    this.hasFailedOnce = isBlip;
    if (isBlip) return;
    const state = answers ? 'ok' : 'away';
    this.sight = {
      state,
      since: before.state === state ? before.since : now,
      lastAnswerAt: answers ? now : before.lastAnswerAt,
    };
    if (before.state !== state && before.state !== 'unknown') this.watching.onChange?.(state);
  }
}
