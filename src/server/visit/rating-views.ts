import { ratingScaleIds, currentNumbers } from '@/domain/visit/clinician-rating';
import type { RatingDraftView, RatingView } from '@/domain/visit/views';
import type { Tx } from '@/server/db/client';
import type { FoundRating } from '@/server/db/clinician-ratings';
import type { FoundEntry } from '@/server/db/rating-entries';
import { findNames } from '@/server/db/visit-people';

/** Ratings as those who may read the visit see them, in the order given. */
export async function ratingViews(tx: Tx, ratings: readonly FoundRating[]): Promise<RatingView[]> {
  const names = await findNames(tx, [...new Set(ratings.map(({ ratedById }) => ratedById))]);
  return ratings.map(
    ({ id, scale, scaleVersion, numbers, total, band, remissionBy, asksSameDay, asksAtOnce, ratedById, ratedAt }) => ({
      ...{ ratingId: id, scale, scaleVersion, numbers, total, band, remissionBy, asksSameDay, asksAtOnce },
      ratedByName: names.get(ratedById) ?? '',
      ratedAt: ratedAt.toISOString(),
    }),
  );
}

/** The ratings that are not whole yet, at most one of each scale, from the numbers entered into them (oldest first). */
export async function ratingDraftViews(tx: Tx, entries: readonly FoundEntry[]): Promise<RatingDraftView[]> {
  const counting = entries.filter(({ revision }) => revision !== null);
  const names = await findNames(tx, [...new Set(counting.map(({ enteredById }) => enteredById))]);
  return ratingScaleIds.flatMap((scale) => {
    const newest = counting.findLast((entry) => entry.scale === scale);
    if (newest === undefined) return [];
    const { ratingId, enteredById, enteredAt } = newest;
    return {
      ratingId,
      scale,
      numbers: currentNumbers(
        scale,
        counting.filter((entry) => entry.ratingId === ratingId),
      ),
      enteredByName: names.get(enteredById) ?? '',
      enteredAt: enteredAt.toISOString(),
    };
  });
}
