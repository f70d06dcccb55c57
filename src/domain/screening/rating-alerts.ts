import { z } from 'zod';
import type { AlertLevel } from '@/domain/safety/alert-level';

const ItemNumber = z.int().min(1).max(6);

/** From which number on a clinician's rating of suicidal thoughts (MADRS item 10, 0 to 6) raises an alert, and which one. */
export const RatingAlerts = z.strictObject({
  madrsItem10: z.strictObject({
    /** P1, a call the same day. */
    sameDayFrom: ItemNumber,
    /** STAT, a page at once. */
    atOnceFrom: ItemNumber,
    source: z.string().max(500),
  }),
});
export type RatingAlerts = z.infer<typeof RatingAlerts>;

/** The starting values. A pack that was published before these were part of a pack goes on with them. */
export const startingRatingAlerts: RatingAlerts = {
  madrsItem10: {
    sameDayFrom: 4,
    atOnceFrom: 5,
    source: 'Choice of the specification: P1 from 4; STAT from 5, whose anchors on the licensed form go beyond thoughts',
  },
};

/** What is wrong with these values, each as a path and a sentence. */
export function faultsOfRatingAlerts({ madrsItem10 }: RatingAlerts): string[] {
  const { sameDayFrom, atOnceFrom } = madrsItem10;
  return atOnceFrom < sameDayFrom ? ['ratingAlerts.madrsItem10.atOnceFrom: must not be below sameDayFrom'] : [];
}

/** The alert that one number asks for, whatever else is missing; null where it asks for none or none was entered. */
export function alertForNumber(
  { madrsItem10: { sameDayFrom, atOnceFrom } }: RatingAlerts,
  scale: string,
  place: number,
  number: number | null | undefined,
): AlertLevel | null {
  if (scale !== 'madrs' || place !== 10 || typeof number !== 'number') return null;
  if (number >= atOnceFrom) return 'STAT';
  return number >= sameDayFrom ? 'P1' : null;
}
