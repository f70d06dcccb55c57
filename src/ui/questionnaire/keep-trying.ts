/** Waits between tries: at once again, then longer, never longer than a quarter of a minute. */
const waitsMs = [500, 1_000, 2_000, 4_000, 8_000, 15_000];

/**
 * Tries until it works: a network that is away, a server that is busy. What the attempt gives back is the answer, good or bad;
 * only what it throws is tried again. The connection's return cuts a wait short.
 */
export async function keepTrying<T>(attempt: () => Promise<T>, onWaiting: () => void): Promise<T> {
  for (let tries = 0; ; tries++) {
    try {
      return await attempt();
    } catch {
      onWaiting();
      await pause(waitsMs[Math.min(tries, waitsMs.length - 1)] ?? 15_000);
    }
  }
}

const pause = (ms: number) =>
  new Promise<void>((resolve) => {
    const go = () => {
      clearTimeout(timer);
      window.removeEventListener('online', go);
      resolve();
    };
    const timer = setTimeout(go, ms);
    window.addEventListener('online', go);
  });
