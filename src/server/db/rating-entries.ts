import type { RatingEntry, RatingScaleId } from '@/domain/visit/clinician-rating';
import type { Tx } from './client';

/** One number as it was entered. */
export type FoundEntry = RatingEntry & {
  ratingId: string;
  visitId: string;
  scale: RatingScaleId;
  enteredById: string;
  enteredAt: Date;
};

const columns = {
  ...{ ratingId: true, visitId: true, scale: true, place: true, number: true, revision: true },
  ...{ enteredById: true, enteredAt: true },
} as const;
const found = <R extends { scale: string }>(row: R) => ({ ...row, scale: row.scale as RatingScaleId });

/** Adds one number beside the earlier ones of its place. */
export async function insertRatingEntry(tx: Tx, entry: FoundEntry & { caseId: string }): Promise<void> {
  await tx.ratingEntry.create({ data: entry, select: { id: true } });
}

/** Every number that was entered into this rating, oldest first. */
export async function findRatingEntries(tx: Tx, ratingId: string): Promise<FoundEntry[]> {
  const rows = await tx.ratingEntry.findMany({ where: { ratingId }, orderBy: { id: 'asc' }, select: columns });
  return rows.map(found);
}

/** The numbers of a visit's ratings that were never recorded as a whole, oldest first. */
export async function findOpenRatingEntries(tx: Tx, visitId: string): Promise<FoundEntry[]> {
  const recorded = await tx.clinicianRating.findMany({ where: { visitId }, select: { id: true } });
  const rows = await tx.ratingEntry.findMany({
    where: { visitId, ratingId: { notIn: recorded.map(({ id }) => id) } },
    orderBy: { id: 'asc' },
    select: columns,
  });
  return rows.map(found);
}
