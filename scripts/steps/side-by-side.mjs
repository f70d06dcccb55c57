/**
 * Does all jobs, `atOnce` of them at a time, and resolves to their results in the order of the jobs.
 * @template T
 * @param {number} atOnce
 * @param {(() => Promise<T>)[]} jobs
 * @returns {Promise<T[]>}
 */
export async function sideBySide(atOnce, jobs) {
  const results = [];
  const waiting = [...jobs.entries()];
  const work = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) results[next[0]] = await next[1]();
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return results;
}
