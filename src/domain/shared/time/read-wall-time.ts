import { isCalendarDate } from './calendar-date';
import { instantOf, instantsOf, localTimeOf } from './wall-clock';

/**
 * A wall-clock time as somebody typed it. `once` and `twice` carry the instant (milliseconds since 1970) that is meant, of an
 * hour that comes twice the first; `skipped` the wall-clock time "HH:MM" that the clocks show instead.
 */
export type WallTime = { kind: 'once' | 'twice'; atMs: number } | { kind: 'skipped'; insteadAt: string } | { kind: 'unreadable' };

const shape = /^(\d{4}-\d{2}-\d{2})T((?:[01]\d|2[0-3]):[0-5]\d)(?::[0-5]\d(?:\.\d+)?)?$/;

/** Reads what a field for date and time gives (YYYY-MM-DDTHH:MM) by the wall clock of a zone (IANA); seconds are cut off. */
export function readWallTime(typed: string, timeZone: string): WallTime {
  const [, date = '', time = ''] = shape.exec(typed) ?? [];
  if (!isCalendarDate(date)) return { kind: 'unreadable' };
  const [first, second] = instantsOf(date, time, timeZone);
  if (first === undefined) return { kind: 'skipped', insteadAt: localTimeOf(instantOf(date, time, timeZone), timeZone) };
  return { kind: second === undefined ? 'once' : 'twice', atMs: first };
}
