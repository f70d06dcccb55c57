import type { MadrsRemission } from '@/domain/instruments/madrs';
import type { Rated, RatingScaleId } from '@/domain/visit/clinician-rating';
import type { Tx } from './client';

/** A rating as it was recorded. */
export type FoundRating = Rated & {
  id: string;
  visitId: string;
  scale: RatingScaleId;
  scaleVersion: string;
  numbers: number[];
  asksSameDay: boolean;
  asksAtOnce: boolean;
  ratedById: string;
  ratedAt: Date;
};

const columns = {
  ...{ id: true, visitId: true, scale: true, scaleVersion: true, numbers: true, total: true, band: true },
  ...{ remissionBy: true, asksSameDay: true, asksAtOnce: true, ratedById: true, ratedAt: true },
} as const;
const found = <R extends { scale: string; remissionBy: string | null }>(row: R) => ({
  ...row,
  scale: row.scale as RatingScaleId,
  remissionBy: row.remissionBy as MadrsRemission | null,
});

/** Adds a rating beside the earlier ones. */
export async function insertRating(tx: Tx, rating: FoundRating & { caseId: string }): Promise<void> {
  await tx.clinicianRating.create({ data: rating, select: { id: true } });
}

/** The rating with this id, or null: tells a repeated entry from a new one. */
export async function findRating(tx: Tx, id: string): Promise<FoundRating | null> {
  const row = await tx.clinicianRating.findUnique({ where: { id }, select: columns });
  return row === null ? null : found(row);
}

/** Every rating of a visit, newest first. */
export async function findRatings(tx: Tx, visitId: string): Promise<FoundRating[]> {
  const rows = await tx.clinicianRating.findMany({
    where: { visitId },
    orderBy: [{ ratedAt: 'desc' }, { id: 'desc' }],
    take: 200,
    select: columns,
  });
  return rows.map(found);
}
