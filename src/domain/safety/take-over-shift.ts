import type { OnCallShift } from './escalation';

export type KnownShift = OnCallShift & { id: string };

/** What happens to the calendar. A shift that is cut keeps what already passed. */
export type CalendarChange = {
  removed: string[];
  cut: { id: string; endsAt: Date }[];
  added: OnCallShift[];
};

/**
 * Somebody takes the place of whoever is on call now, until that shift would have ended. Their own shifts in these hours give
 * way, since nobody is on call twice at once; what comes after stays. Null where the shift does not run now or is theirs.
 */
export function takeOverShift(
  shift: KnownShift,
  { personId, own, now }: { personId: string; own: readonly KnownShift[]; now: Date },
): CalendarChange | null {
  if (shift.personId === personId || shift.startsAt > now || shift.endsAt <= now) return null;
  const overlapping = own.filter(({ startsAt, endsAt }) => startsAt < shift.endsAt && endsAt > now);
  const replaced = [shift, ...overlapping];
  return {
    removed: replaced.filter(({ startsAt }) => startsAt >= now).map(({ id }) => id),
    cut: replaced.filter(({ startsAt }) => startsAt < now).map(({ id }) => ({ id, endsAt: now })),
    added: [
      { personId, rung: shift.rung, startsAt: now, endsAt: shift.endsAt },
      ...overlapping
        .filter(({ endsAt }) => endsAt > shift.endsAt)
        .map(({ rung, endsAt }) => ({ personId, rung, startsAt: shift.endsAt, endsAt })),
    ],
  };
}
