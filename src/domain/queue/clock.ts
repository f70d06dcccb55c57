import type { Priority } from '@/domain/screening/outcome';
import type { SameDayCalls } from '@/domain/screening/same-day-calls';
import { hourMs, minuteMs } from '@/domain/shared/time/spans';
import { afterWorkingTime, type WorkingHours, workingTimeBetween } from '@/domain/shared/time/working-time';
import { clinicHours } from './working-hours';

const everyDay = [0, 1, 2, 3, 4, 5, 6] as const;

/** The hours of calls the same day as working hours: every day of the week, closed days too, on the clinic's wall clock. */
const callHoursOf = ({ opens, closes }: Pick<SameDayCalls, 'opens' | 'closes'>): WorkingHours => ({
  timeZone: clinicHours.timeZone,
  opens: opens as WorkingHours['opens'],
  closes: closes as WorkingHours['closes'],
  weekdays: everyDay,
  closedOn: [],
});

type Allowed = { ms: number; hours: WorkingHours | 'all-hours' };

/**
 * How long a case may wait for a decision. STAT runs day and night, because danger does. P1 is only ever caused by safety
 * and counts the hours of calls the same day, weekends too. The others count the clinic's open hours: a business day is ten.
 */
function allowedWait(priority: Priority, calls: SameDayCalls): Allowed {
  if (priority === 'STAT') return { ms: 15 * minuteMs, hours: 'all-hours' };
  if (priority === 'P1') return { ms: calls.allowedHours * hourMs, hours: callHoursOf(calls) };
  return { ms: (priority === 'P2' ? 10 : 30) * hourMs, hours: clinicHours };
}

/** How a case's time stands. `lateMs` is 0 while it is in time. All spans count as the priority counts. */
export type WaitingClock = { waitedMs: number; allowedMs: number; lateMs: number; dueAtMs: number };

/**
 * The clock of a case that waits since then; instants in milliseconds since 1970. `waitedBeforeMs` is what it had waited
 * before the patient was asked something: while they answer it stands still, and then it goes on.
 */
export function waitingClock(
  priority: Priority,
  sinceMs: number,
  nowMs: number,
  calls: SameDayCalls,
  waitedBeforeMs = 0,
): WaitingClock {
  const { ms: allowedMs, hours } = allowedWait(priority, calls);
  const passedMs = hours === 'all-hours' ? Math.max(0, nowMs - sinceMs) : workingTimeBetween(sinceMs, nowMs, hours);
  const waitedMs = waitedBeforeMs + passedMs;
  const leftMs = Math.max(0, allowedMs - waitedBeforeMs);
  const dueAtMs = hours === 'all-hours' ? sinceMs + leftMs : afterWorkingTime(sinceMs, leftMs, hours);
  return { waitedMs, allowedMs, lateMs: Math.max(0, waitedMs - allowedMs), dueAtMs };
}
