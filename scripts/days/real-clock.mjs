/** What libfaketime reads, and what loads it. */
const isOfMovedClock = (name) => name === 'LD_PRELOAD' || name === 'NO_FAKE_STAT' || name.startsWith('FAKETIME');

/** Whether this process runs under a clock that libfaketime moved (`npm run test:days`). */
export const hasMovedClock = (env = process.env) => /libfaketime/.test(env.LD_PRELOAD ?? '') && Boolean(env.FAKETIME);

/**
 * The settings for a child that keeps the machine's own clock although this process runs under a moved one. PostgreSQL is
 * such a child: its time-outs stand still under libfaketime, and with a clock of its own it shows whether anything of ours
 * compares the two. Unchanged where the clock was not moved.
 */
export function withRealClock(env = process.env) {
  if (!hasMovedClock(env)) return env;
  return Object.fromEntries(Object.entries(env).filter(([name]) => !isOfMovedClock(name)));
}
