import type { RatingScaleId } from '@/domain/visit/clinician-rating';
import type { EnteredNumber, RatingDraftView } from '@/domain/visit/views';

/** What is sent of one number; see EnterRatingNumber. */
export type NumberToSend = { ratingId: string; scale: RatingScaleId; place: number; number: number; revision: number };

/** What a rating shows on the screen. Places are counted from 1, as everywhere. */
export type RatingState = {
  /** As chosen, kept by the server or not yet. */
  numbers: readonly (number | null)[];
  /** Places whose number the server has not kept yet. */
  unsent: readonly number[];
  isSending: boolean;
  /** Why nothing could be sent: the server's own sentence, or no answer at all. */
  trouble: { sentence: string | null } | null;
  /** Places where another window's number came first: it is shown now. */
  stale: readonly number[];
};

type Wires = {
  send: (one: NumberToSend) => Promise<EnteredNumber>;
  /** The server's sentence for a refusal; null where it did not answer, which is tried again. */
  sentenceOf: (error: unknown) => string | null;
  /** The rating was recorded in another window, or the note was signed. */
  ended: (outcome: 'recorded' | 'signed') => void;
  newId: () => string;
  retryAfterMs: number;
};

/** Keeps each number of one rating on the server as it is chosen, in order, and sends again what did not arrive. */
export class RatingDraft {
  private state: RatingState;
  private ratingId: string;
  private revisions: number[];
  private running: Promise<void> | null = null;
  private timer: ReturnType<typeof setTimeout> | null = null;
  private readonly listeners = new Set<() => void>();

  constructor(
    private readonly scale: RatingScaleId,
    private readonly size: number,
    draft: RatingDraftView | null,
    private readonly wires: Wires,
  ) {
    this.ratingId = draft?.ratingId ?? wires.newId();
    this.revisions = this.everyPlace((at) => draft?.numbers[at]?.revision ?? 0);
    const numbers = this.everyPlace((at) => draft?.numbers[at]?.number ?? null);
    this.state = { numbers, unsent: [], isSending: false, trouble: null, stale: [] };
  }

  readonly read = (): RatingState => this.state;
  readonly subscribe = (listener: () => void) => {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
      if (this.listeners.size === 0 && this.timer !== null) clearTimeout(this.timer);
    };
  };

  /** The id under which the whole is recorded. */
  get id(): string {
    return this.ratingId;
  }

  /** Chooses a number and sends it. */
  choose(place: number, number: number): Promise<void> {
    const numbers = this.state.numbers.map((one, at) => (at === place - 1 ? number : one));
    const without = (places: readonly number[]) => places.filter((one) => one !== place);
    this.set({ numbers, unsent: [...without(this.state.unsent), place], stale: without(this.state.stale) });
    return this.flush();
  }

  /** Sends what is not sent yet; resolves when nothing more can be sent now. */
  flush(): Promise<void> {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
    this.running ??= this.sendAll().finally(() => {
      this.running = null;
    });
    return this.running;
  }

  /** The whole was recorded: the next number begins another rating. */
  begin(): void {
    this.ratingId = this.wires.newId();
    this.revisions = this.everyPlace(() => 0);
    this.set({ numbers: this.everyPlace(() => null), unsent: [], trouble: null, stale: [] });
  }

  private async sendAll(): Promise<void> {
    this.set({ isSending: true });
    for (let [place] = this.state.unsent; place !== undefined; [place] = this.state.unsent) {
      const number = this.state.numbers[place - 1];
      if (typeof number !== 'number') break;
      const revision = this.revisions[place - 1] ?? 0;
      try {
        const saved = await this.wires.send({ ratingId: this.ratingId, scale: this.scale, place, number, revision });
        this.take(place, number, saved);
      } catch (error) {
        const sentence = this.wires.sentenceOf(error);
        this.set({ trouble: { sentence } });
        // A refusal stays one until something else is chosen; silence is tried again.
        if (sentence === null) this.timer = setTimeout(() => void this.flush(), this.wires.retryAfterMs);
        break;
      }
    }
    this.set({ isSending: false });
  }

  private take(place: number, number: number, { outcome, draft }: EnteredNumber): void {
    if (outcome === 'recorded' || outcome === 'signed') {
      this.begin();
      this.wires.ended(outcome);
      return;
    }
    if (draft === null) return;
    // Chosen again while the first choice was being sent: the newer number is still to be sent.
    const unsent = this.state.unsent.filter((one) => one !== place || this.state.numbers[place - 1] !== number);
    this.ratingId = draft.ratingId;
    this.revisions = this.everyPlace((at) => draft.numbers[at]?.revision ?? 0);
    const numbers = this.everyPlace((at) =>
      unsent.includes(at + 1) ? (this.state.numbers[at] ?? null) : (draft.numbers[at]?.number ?? null),
    );
    const stale = outcome === 'stale' ? [...this.state.stale, place] : this.state.stale;
    this.set({ numbers, unsent, stale, trouble: null });
  }

  private everyPlace<T>(make: (at: number) => T): T[] {
    return Array.from({ length: this.size }, (_, at) => make(at));
  }

  private set(change: Partial<RatingState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  }
}
