import type { Priority } from '@/domain/screening/outcome';
import type { WorkingHours } from './working-hours';
import { afterWorkingTime, workingTimeBetween } from './working-time';

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;

/**
 * How long a case may wait for a decision. STAT runs day and night, because danger does; the others count the clinic's open
 * hours: the same day is four of them, a business day ten.
 */
export const allowedWait = {
  STAT: { ms: 15 * minuteMs, counts: 'all-hours' },
  P1: { ms: 4 * hourMs, counts: 'open-hours' },
  P2: { ms: 10 * hourMs, counts: 'open-hours' },
  P3: { ms: 30 * hourMs, counts: 'open-hours' },
} as const satisfies Record<Priority, { ms: number; counts: 'all-hours' | 'open-hours' }>;

/** How a case's time stands. `lateMs` is 0 while it is in time. All spans count as the priority counts. */
export type WaitingClock = { waitedMs: number; allowedMs: number; lateMs: number; dueAtMs: number };

/**
 * The clock of a case that waits since then. `waitedBeforeMs` is what it had waited before the patient was asked something:
 * while they answer it stands still, and then it goes on.
 */
export function waitingClock(
  priority: Priority,
  sinceMs: number,
  nowMs: number,
  hours: WorkingHours,
  waitedBeforeMs = 0,
): WaitingClock {
  const { ms: allowedMs, counts } = allowedWait[priority];
  const always = counts === 'all-hours';
  const waitedMs = waitedBeforeMs + (always ? Math.max(0, nowMs - sinceMs) : workingTimeBetween(sinceMs, nowMs, hours));
  const leftMs = Math.max(0, allowedMs - waitedBeforeMs);
  const dueAtMs = always ? sinceMs + leftMs : afterWorkingTime(sinceMs, leftMs, hours);
  return { waitedMs, allowedMs, lateMs: Math.max(0, waitedMs - allowedMs), dueAtMs };
}
