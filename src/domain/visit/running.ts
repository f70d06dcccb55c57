import type { RoomPresence } from './presence';

/** How long a visit counts although nobody is in its room: it has just begun, a line broke, or it goes on by phone. */
const emptyForMs = 60 * 60_000;

/**
 * Whether a visit whose patient was let in (milliseconds) still runs. Nobody has to end a call that broke off, so its state
 * alone says nothing: somebody is in its room, or it began not long ago.
 */
export function isRunning(
  admittedAtMs: number | null,
  { patient, consultant }: Pick<RoomPresence, 'patient' | 'consultant'>,
  nowMs: number,
): boolean {
  return patient || consultant || (admittedAtMs !== null && nowMs - admittedAtMs <= emptyForMs);
}
