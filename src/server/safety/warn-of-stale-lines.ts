import { dayMs } from '@/domain/shared/time/spans';
import { staleCrisisLines } from '@/domain/shared/crisis-lines';
import { idOf, log } from '@/server/log';

const longestMs = 365 * dayMs;

/** Says in the log which crisis numbers nobody compared with their source for a year; gives their ids. */
export function warnOfStaleLines({ now }: { now: Date }): string[] {
  const ids = staleCrisisLines(new Date(now.getTime() - longestMs).toISOString().slice(0, 10)).map(({ id }) => id);
  if (ids.length > 0) log.warn('crisis-lines.stale', { ids: { lines: ids.map(idOf) }, counts: { lines: ids.length } });
  return ids;
}
