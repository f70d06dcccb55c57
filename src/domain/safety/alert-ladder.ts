import type { AlertLevel } from './alert-level';

const minuteMs = 60_000;

/** When each rung is paged, counted from the beginning of the climb. Clinical specification D.2: at once, then 5, 10 and 15 minutes. */
const rungsAfterMs = {
  STAT: [0, 5 * minuteMs, 10 * minuteMs, 15 * minuteMs],
  // The same day: one page says so, and the list keeps saying it.
  P1: [0],
} as const satisfies Record<AlertLevel, readonly number[]>;

export type Rung = { rung: number; dueAtMs: number };

/** Every rung of a climb, in order; moments in milliseconds since 1970. */
export const rungsOf = (level: AlertLevel, climbFrom: Date): Rung[] =>
  rungsAfterMs[level].map((afterMs, rung) => ({ rung, dueAtMs: climbFrom.getTime() + afterMs }));

export type Shift = { personId: string; rung: number; startsAt: Date; endsAt: Date };

/** Who is on call at this instant, first called first. A shift ends where the next begins. */
export const onCallAt = <S extends Shift>(shifts: readonly S[], at: Date): S[] =>
  shifts
    .filter(({ startsAt, endsAt }) => startsAt <= at && at < endsAt)
    .toSorted((a, b) => a.rung - b.rung || a.startsAt.getTime() - b.startsAt.getTime());

/**
 * The person to page at a rung, or null: then everyone who may answer is paged. A hole in the calendar goes to the next
 * one below it who was not paged yet, so that nobody waits five minutes for a rung without a person.
 */
export function whomToPage(shifts: readonly Shift[], rung: number, at: Date): string | null {
  const people = [...new Set(onCallAt(shifts, at).map(({ personId }) => personId))];
  return people[rung] ?? null;
}

export type Gap = { fromMs: number; toMs: number };

/** The stretches between `from` and `to` in which nobody is on call, earliest first; milliseconds since 1970. */
export function gapsBetween(shifts: readonly Shift[], from: Date, to: Date): Gap[] {
  const gaps: Gap[] = [];
  let coveredTo = from.getTime();
  for (const { startsAt, endsAt } of shifts.toSorted((a, b) => a.startsAt.getTime() - b.startsAt.getTime())) {
    if (coveredTo >= to.getTime()) break;
    const begins = Math.min(startsAt.getTime(), to.getTime());
    if (begins > coveredTo) gaps.push({ fromMs: coveredTo, toMs: begins });
    coveredTo = Math.max(coveredTo, endsAt.getTime());
  }
  if (coveredTo < to.getTime()) gaps.push({ fromMs: coveredTo, toMs: to.getTime() });
  return gaps;
}
