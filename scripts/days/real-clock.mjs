const isLibfaketime = (file) => /libfaketime/.test(file);
const preloaded = (env) => (env.LD_PRELOAD ?? '').split(/[ :]+/).filter(Boolean);

/**
 * Whether this process runs under a clock that libfaketime moved (`npm run test:days`).
 * @param {Record<string, string | undefined>} env
 */
export const hasMovedClock = (env = process.env) => preloaded(env).some(isLibfaketime) && Boolean(env.FAKETIME);

/**
 * The settings for a child that keeps the machine's own clock although this process runs under a moved one. PostgreSQL is
 * such a child: its time-outs stand still under libfaketime, and with a clock of its own it shows whether anything of ours
 * compares the two. Unchanged where the clock was not moved.
 * @param {Record<string, string | undefined>} env
 * @returns {Record<string, string | undefined>}
 */
export function withRealClock(env = process.env) {
  if (!hasMovedClock(env)) return env;
  const others = preloaded(env).filter((file) => !isLibfaketime(file));
  const kept = Object.entries(env).filter(
    ([name]) => name !== 'LD_PRELOAD' && name !== 'NO_FAKE_STAT' && !name.startsWith('FAKETIME'),
  );
  return { ...Object.fromEntries(kept), ...(others.length > 0 ? { LD_PRELOAD: others.join(':') } : {}) };
}
