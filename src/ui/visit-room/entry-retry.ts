/** Milliseconds before the next try to enter; the last one repeats. */
const retryMs = [300, 700, 1_500, 3_000] as const;

/** When a call is entered again after a broken line: later at each try, and at once when the line or the page is back. */
export class EntryRetry {
  private tries = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** `signal` ends the watch over line and page. */
  constructor(
    private readonly enter: () => void,
    signal: AbortSignal,
  ) {
    const tryNow = () => this.timer !== undefined && document.visibilityState === 'visible' && this.enter();
    window.addEventListener('online', tryNow, { signal });
    document.addEventListener('visibilitychange', tryNow, { signal });
  }

  schedule(): void {
    const delay = retryMs[Math.min(this.tries, retryMs.length - 1)];
    this.tries++;
    clearTimeout(this.timer);
    this.timer = setTimeout(this.enter, delay);
  }

  cancel(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
  }

  /** Inside again: the next break begins with the shortest wait. */
  succeeded(): void {
    this.tries = 0;
  }
}
