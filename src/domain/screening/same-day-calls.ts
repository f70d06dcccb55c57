import { z } from 'zod';

const ClockTime = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/);

/**
 * Hours of every day of the week, weekends and closed days too, in which somebody calls a patient who needs a call the same
 * day. Clock times (HH:MM) are those of the clinic's wall.
 */
export const SameDayCalls = z.strictObject({
  opens: ClockTime,
  closes: ClockTime,
  /** How many of these hours may pass before the call. */
  allowedHours: z.number(),
  /** An alert that nobody has acknowledged pages the next person after this many hours. */
  escalateEveryHours: z.number(),
  source: z.string().max(500),
});
export type SameDayCalls = z.infer<typeof SameDayCalls>;

/** The specification's values. A pack that was published before these were part of a pack goes on with them. */
export const startingSameDayCalls: SameDayCalls = {
  opens: '08:00',
  closes: '20:00',
  allowedHours: 4,
  escalateEveryHours: 1,
  source: 'Choice of the specification (D.2): the same day, any day of the week, within 4 hours between 08:00 and 20:00',
};

/** What is wrong with these values, each as a path and a sentence. */
export function faultsOfSameDayCalls({ opens, closes, allowedHours, escalateEveryHours }: SameDayCalls): string[] {
  const hours = (minutesOf(closes) - minutesOf(opens)) / 60;
  const isWithin = (value: number) => value > 0 && value <= hours;
  return [
    ...(hours > 0 ? [] : ['sameDayCalls.closes: must be later than opens']),
    ...(hours <= 0 || isWithin(allowedHours)
      ? []
      : ['sameDayCalls.allowedHours: must be above 0 and fit between opens and closes']),
    ...(hours <= 0 || isWithin(escalateEveryHours)
      ? []
      : ['sameDayCalls.escalateEveryHours: must be above 0 and fit between opens and closes']),
  ];
}

const minutesOf = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
