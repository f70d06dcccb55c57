import type { RatingView } from '@/domain/visit/views';
import type { Tx } from '@/server/db/client';
import type { FoundRating } from '@/server/db/clinician-ratings';
import { findNames } from '@/server/db/visit-people';

/** Ratings as those who may read the visit see them, in the order given. */
export async function ratingViews(tx: Tx, ratings: readonly FoundRating[]): Promise<RatingView[]> {
  const names = await findNames(tx, [...new Set(ratings.map(({ ratedById }) => ratedById))]);
  return ratings.map(({ id, scale, scaleVersion, numbers, total, band, remissionBy, asksSameDay, ratedById, ratedAt }) => ({
    ...{ ratingId: id, scale, scaleVersion, numbers, total, band, remissionBy, asksSameDay },
    ratedByName: names.get(ratedById) ?? '',
    ratedAt: ratedAt.toISOString(),
  }));
}
