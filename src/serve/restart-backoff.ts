/** A process that served so long was healthy: its next failure is a first one again. */
const healthyAfterMs = 60_000;
const longestDelayMs = 30_000;
/** While another still answers there is no hurry, and one that fails again and again must not take its time from it. */
const firstDelayBesideOthersMs = 1_000;
const firstDelayAloneMs = 500;

/** What is known of a child process: its failures in a row, and when it was started, in milliseconds since 1970. */
export type ProcessHistory = { failuresInRow: number; startedAt: number };

/** The count of failures in a row once it has failed again: one after a long healthy time is a first. */
export const failuresAfterExit = ({ failuresInRow, startedAt }: ProcessHistory, now: number): number =>
  now - startedAt >= healthyAfterMs ? 1 : failuresInRow + 1;

/**
 * Milliseconds to wait before a process that has failed so often in a row is started again. They double up to half a minute, and
 * never end. When nobody is left to answer, the first successor begins at once.
 */
export function restartDelayMs(failuresInRow: number, isAlone: boolean): number {
  if (isAlone && failuresInRow <= 1) return 0;
  const [firstMs, doublings] = isAlone ? [firstDelayAloneMs, failuresInRow - 2] : [firstDelayBesideOthersMs, failuresInRow - 1];
  return Math.min(firstMs * 2 ** Math.max(0, doublings), longestDelayMs);
}
