import { isStaff, type Role } from './permissions';

export type SessionLimits = {
  /** Without real input for this long, the session is over. */
  idleMinutes: number;
  absoluteHours: number;
  /** Signed-in devices at once; the oldest gives way. */
  atOnce: number;
};

const staff: SessionLimits = { idleMinutes: 15, absoluteHours: 12, atOnce: 3 };
const patient: SessionLimits = { idleMinutes: 30, absoluteHours: 24, atOnce: 5 };

/** How long a session of someone with these roles may live. One staff role is enough for the shorter limits. */
export const limitsFor = (held: readonly Role[]): SessionLimits => (isStaff(held) ? staff : patient);

/** Whether the session had no input for longer than its owner may stay idle. */
export function isIdle(held: readonly Role[], lastSeenAt: Date, now: Date): boolean {
  return now.getTime() - lastSeenAt.getTime() > limitsFor(held).idleMinutes * 60_000;
}
