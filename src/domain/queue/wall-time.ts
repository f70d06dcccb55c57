import { dayOf, instantsOf, instantOf, localTimeOf, type LocalTime } from './local-time';

/**
 * A wall-clock time as somebody typed it. `once` and `twice` carry the instant (milliseconds since 1970) that is meant, of an
 * hour that comes twice the first; `skipped` the wall-clock time "HH:MM" that the clocks show instead.
 */
export type WallTime = { kind: 'once' | 'twice'; atMs: number } | { kind: 'skipped'; insteadAt: string } | { kind: 'unreadable' };

const shape = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):([0-5]\d)(?::[0-5]\d(?:\.\d+)?)?$/;

/** Reads what a field for date and time gives (YYYY-MM-DDTHH:MM) by the wall clock of a zone (IANA); seconds are cut off. */
export function readWallTime(typed: string, timeZone: string): WallTime {
  const [, date = '', hours = '', minutes = ''] = shape.exec(typed) ?? [];
  const day = dayOf(date);
  if (day === null) return { kind: 'unreadable' };
  const local: LocalTime = { day, minutes: Number(hours) * 60 + Number(minutes) };
  const [first, second] = instantsOf(local, timeZone);
  if (first === undefined) return { kind: 'skipped', insteadAt: timeShownAt(instantOf(local, timeZone), timeZone) };
  return { kind: second === undefined ? 'once' : 'twice', atMs: first };
}

function timeShownAt(instantMs: number, timeZone: string): string {
  const { minutes } = localTimeOf(instantMs, timeZone);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
