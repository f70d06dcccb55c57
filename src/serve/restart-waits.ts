/** One that served so long was well: what happens to it then is a first time again. */
const steadyMs = 60_000;
const longestWaitMs = 30_000;
/** While another still answers there is no hurry, and one that falls again and again must not take its time from it. */
const waitBesideOthersMs = 1_000;
const waitAloneMs = 500;

/** How one of the serving processes has fared so far: moments in milliseconds since 1970. */
export type Fared = { failuresInRow: number; begunAt: number };

/** The count of failures in a row once it has fallen again: one after a long good time is a first. */
export const failuresAfterFall = ({ failuresInRow, begunAt }: Fared, now: number): number =>
  now - begunAt >= steadyMs ? 1 : failuresInRow + 1;

/**
 * Milliseconds to wait before a process that has fallen so often in a row is begun again. They double up to half a minute, and
 * never end. When nobody is left to answer, the first successor begins at once.
 */
export function restartWaitMs(failuresInRow: number, isAlone: boolean): number {
  if (isAlone && failuresInRow <= 1) return 0;
  const [firstMs, doublings] = isAlone ? [waitAloneMs, failuresInRow - 2] : [waitBesideOthersMs, failuresInRow - 1];
  return Math.min(firstMs * 2 ** Math.max(0, doublings), longestWaitMs);
}
