/** No answer for this long after a positive one counts as left. Clinical specification D.3. */
const silenceMs = 15 * 60_000;

/**
 * A page that was closed counts as left after this long. A locked phone and the way from one question to the next hide the
 * page as well, and are back by then.
 */
const hiddenMs = 2 * 60_000;

/** What is known of somebody who said something positive and has not finished. */
export type Watched = {
  /** The newest positive answer. */
  since: Date;
  lastAnswerAt: Date | null;
  hiddenAt: Date | null;
  /** Signed out after the positive answer, and nowhere signed in. */
  isSignedOut: boolean;
};

/** Whether this person counts as having left. An answer after the page was hidden takes the hiding back. */
export function hasLeft({ since, lastAnswerAt, hiddenAt, isSignedOut }: Watched, now: Date): boolean {
  const lastSign = Math.max(since.getTime(), lastAnswerAt?.getTime() ?? 0);
  if (isSignedOut || now.getTime() - lastSign >= silenceMs) return true;
  return hiddenAt !== null && hiddenAt.getTime() >= lastSign && now.getTime() - hiddenAt.getTime() >= hiddenMs;
}
