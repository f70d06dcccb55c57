/** The rounds come every fifteen seconds; while the media server is away one is left out, then two, and at most so many minutes' worth. */
const roundMs = 15_000;
const longestWaitMs = 60_000;

type Given = {
  /** Whether the media server answers now. To fail is not to answer. */
  answers: () => Promise<boolean>;
  round: (now: Date) => Promise<unknown>;
  /** Hears of the first time that it does not answer, and of its return; of nothing between. */
  onChange: (state: 'ok' | 'away') => void;
};

/**
 * Rounds that need the media server. While it is away none is begun that could only fail: it is asked after waits that grow, and its
 * going and its return are said once each.
 */
export class ReconcileRounds {
  private awayLooks = 0;
  private nextLookAt = 0;

  constructor(private readonly given: Given) {}

  /** Does one round where it can be done. Throws what the round throws while the media server answers. */
  async run(now: Date): Promise<'done' | 'left-out'> {
    if (now.getTime() < this.nextLookAt || !(await this.isThere(now))) return 'left-out';
    try {
      await this.given.round(now);
      return 'done';
    } catch (error) {
      // Gone in the middle of a round: the first one after its return sets all of it right.
      if (await this.isThere(now)) throw error;
      return 'left-out';
    }
  }

  private async isThere(now: Date): Promise<boolean> {
    const wasAway = this.awayLooks > 0;
    if (await this.given.answers().catch(() => false)) {
      this.awayLooks = 0;
      this.nextLookAt = 0;
      if (wasAway) this.given.onChange('ok');
      return true;
    }
    if (!wasAway) this.given.onChange('away');
    this.awayLooks++;
    // A little less than whole rounds, so that the next round is not left out for coming a moment early.
    this.nextLookAt = now.getTime() + Math.min(roundMs * 2 ** (this.awayLooks - 1), longestWaitMs) - roundMs / 2;
    return false;
  }
}
