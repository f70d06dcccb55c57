/** Minutes a visit takes from one admission to the next, as a range. */
const visitMinutes = { least: 30, most: 50 } as const;
const stepMinutes = 5;

export type WaitRange = { leastMinutes: number; mostMinutes: number };

type Line = {
  /** People who wait for the same consultant and come first. */
  ahead: number;
  /** Minutes since the consultant's running visit began, or `null` when there is none. */
  runningMinutes: number | null;
  /** Minutes until the time that was agreed; negative when it has passed. */
  untilScheduledMinutes: number;
};

/**
 * How long the wait may be, in steps of five minutes, never before the agreed time. A range, because a visit that
 * needs longer gets longer. Widens to both sides, so that it does not promise what it cannot know.
 */
export function waitRange({ ahead, runningMinutes, untilScheduledMinutes }: Line): WaitRange {
  const left = (minutes: number) => (runningMinutes === null ? 0 : Math.max(0, minutes - runningMinutes));
  const least = Math.max(left(visitMinutes.least) + ahead * visitMinutes.least, untilScheduledMinutes);
  const most = Math.max(left(visitMinutes.most) + ahead * visitMinutes.most, untilScheduledMinutes + 10, least + 5);
  return {
    leastMinutes: Math.max(0, Math.floor(least / stepMinutes) * stepMinutes),
    mostMinutes: Math.max(stepMinutes, Math.ceil(most / stepMinutes) * stepMinutes),
  };
}
