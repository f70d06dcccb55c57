import { idOf, log } from './log';
import type { LogCode } from './log-codes';

/**
 * Does the work for each, one after the other. One that fails is logged and keeps none of the later ones from their turn;
 * the first failure is thrown after the last, so that nobody takes the round for a good one. Gives what the work gave, in order.
 */
export async function doInTurn<Item extends string | { id: string }, Done>(
  failureCode: LogCode,
  items: readonly Item[],
  work: (item: Item) => Promise<Done>,
): Promise<Done[]> {
  const done: Done[] = [];
  const failures: unknown[] = [];
  for (const item of items) {
    try {
      done.push(await work(item));
    } catch (error) {
      log.error(failureCode, error, { ids: { id: idOf(typeof item === 'string' ? item : item.id) } });
      failures.push(error);
    }
  }
  if (failures.length > 0) throw failures[0];
  return done;
}
