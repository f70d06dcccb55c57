/** How long a heartbeat counts. Browsers slow the timers of a hidden page to one a minute, so silence there says less. */
const visibleForMs = 10_000;
const hiddenForMs = 80_000;

/** Whether a waiting patient's page is open now: shown, open behind something else, or silent for too long to say so. */
export type PatientPresence = 'here' | 'hidden' | 'gone';
export const patientPresences = ['here', 'hidden', 'gone'] as const satisfies readonly PatientPresence[];

/** Judges the last heartbeat. Instants in milliseconds; `null` when there never was one. */
export function patientPresenceOf(lastSeenMs: number | null, lastSeenHidden: boolean, nowMs: number): PatientPresence {
  if (lastSeenMs === null) return 'gone';
  const silentMs = nowMs - lastSeenMs;
  if (lastSeenHidden) return silentMs <= hiddenForMs ? 'hidden' : 'gone';
  return silentMs <= visibleForMs ? 'here' : 'gone';
}

/** One connection to the room: whose it was, from when until when (milliseconds; `null` = still there). */
export type Connection = { side: 'patient' | 'consultant'; joinedAtMs: number; leftAtMs: number | null };

/** What the connections of one room add up to. The same set gives the same answer, in whatever order its parts arrived. */
export type RoomPresence = { patient: boolean; consultant: boolean; metAtMs: number | null };

/** Who is in the room now, and when both were there first. */
export function presenceOf(connections: readonly Connection[]): RoomPresence {
  const of = (side: Connection['side']) => connections.filter((c) => c.side === side);
  const meetings = of('patient').flatMap((p) => of('consultant').flatMap((c) => meetingOf(p, c)));
  return {
    patient: of('patient').some((c) => c.leftAtMs === null),
    consultant: of('consultant').some((c) => c.leftAtMs === null),
    metAtMs: meetings.length === 0 ? null : Math.min(...meetings),
  };
}

function meetingOf(a: Connection, b: Connection): number[] {
  const from = Math.max(a.joinedAtMs, b.joinedAtMs);
  const until = Math.min(a.leftAtMs ?? Number.POSITIVE_INFINITY, b.leftAtMs ?? Number.POSITIVE_INFINITY);
  return from <= until ? [from] : [];
}

/** What an open call is, by who is in its room. It never ends here: a room that is empty is an interruption. */
export function openStateFor({ patient, consultant, metAtMs }: RoomPresence): 'ADMITTED' | 'IN_CALL' | 'INTERRUPTED' {
  if (metAtMs === null) return 'ADMITTED';
  return patient || consultant ? 'IN_CALL' : 'INTERRUPTED';
}
