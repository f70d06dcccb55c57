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

/** Every number that was entered or recorded at this place of a scale, for this case, newest first. */
export async function findNumbersAt(tx: Tx, caseId: string, at: { scale: RatingScaleId; place: number }) {
  const { scale, place } = at;
  const entries = await tx.ratingEntry.findMany({
    where: { caseId, scale, place },
    orderBy: { id: 'desc' },
    take: 100,
    select: { ratingId: true, number: true, enteredById: true, enteredAt: true },
  });
  const entered = entries.map(({ ratingId, number, enteredById: byId, enteredAt }) => ({
    ratingId,
    number,
    byId,
    at: enteredAt,
  }));
  const recorded = await tx.clinicianRating.findMany({
    where: { caseId, scale },
    orderBy: [{ ratedAt: 'desc' }, { id: 'desc' }],
    take: 100,
    select: { id: true, numbers: true, ratedById: true, ratedAt: true },
  });
  // Recording what was entered before says nothing new.
  const whole = recorded.flatMap(({ id: ratingId, numbers, ratedById: byId, ratedAt }) => {
    const number = numbers[place - 1];
    const isKnown = entered.some((one) => one.ratingId === ratingId && one.number === number);
    return number === undefined || isKnown ? [] : [{ ratingId, number, byId, at: ratedAt }];
  });
  return [...entered, ...whole];
}
