import { isOutage } from '@/server/outage';

const mostTimes = 20;

/**
 * Does the work again while the database was too busy for it, as a browser does that was asked to come again (503). For tests
 * that send many requests at once: on a machine with other work some of them wait longer than the product lets them.
 */
export async function comingAgain<T>(work: () => Promise<T>): Promise<T> {
  for (let times = 1; ; times++)
    try {
      return await work();
    } catch (error) {
      if (times === mostTimes || !isOutage(error)) throw error;
    }
}
