import { z } from 'zod';
import { alertForNumber, type RatingAlerts } from '@/domain/screening/rating-alerts';
import { Instant } from '@/domain/shared/text';
import { alertLevels, isGraverLevel } from './alert-level';

/** A clinician's number that asks for an alert: MADRS item 10 as it was entered during a visit. The wording stays on the licensed form. */
export const RatedNumber = z.object({
  scale: z.literal('madrs'),
  /** Counted from 1. */
  place: z.int(),
  number: z.int(),
  level: z.enum(alertLevels),
  by: z.string().max(200),
  at: Instant,
});
export type RatedNumber = z.infer<typeof RatedNumber>;

/** The numbers that ask for an alert, gravest first, of the same level the newest. */
export function numbersThatAlert(rated: readonly Omit<RatedNumber, 'level'>[], rules: RatingAlerts): RatedNumber[] {
  const asking = rated.flatMap((one) => {
    const level = alertForNumber(rules, one.scale, one.place, one.number);
    return level === null ? [] : [{ ...one, level }];
  });
  return asking.toSorted(
    (a, b) => Number(isGraverLevel(b.level, a.level)) - Number(isGraverLevel(a.level, b.level)) || b.at.localeCompare(a.at),
  );
}

/**
 * The number that an alert shows first: it began the current escalation, or came after. Null where something else did, as when the patient
 * pressed for help later.
 */
export const causingRating = (numbers: readonly RatedNumber[], pagedFrom: string): RatedNumber | null =>
  numbers.find(({ at }) => at >= pagedFrom) ?? null;
