import { cadss6 } from '@/domain/instruments/cadss-6';
import { type MadrsRemission, madrs, madrsRemissionInUse } from '@/domain/instruments/madrs';
import { type NumberScale, scoreNumbers } from '@/domain/instruments/number-scale';

/** The scales a clinician may rate on during a visit. Only the numbers are kept; the wording stays on the rater's licensed form. */
export const ratingScaleIds = ['madrs', 'cadss-6'] as const;
export type RatingScaleId = (typeof ratingScaleIds)[number];
export const ratingScales = { madrs, 'cadss-6': cadss6 } as const satisfies Record<RatingScaleId, NumberScale>;

/** The numbers while they are entered; null where none was chosen yet. */
export type Entered = readonly (number | null)[];

/** What a whole rating says. */
export type Rated = {
  total: number;
  /** Null where the scale has no published bands. */
  band: string | null;
  /** The definition of remission that this total is read by; null where the scale has none. */
  remissionBy: MadrsRemission | null;
};

/** Reads a whole rating. Null while a number is missing or out of range, or when there is one too many: there is no partial total. */
export function rate(id: RatingScaleId, numbers: Entered): Rated | null {
  const scale = ratingScales[id];
  const score = scoreNumbers(scale, numbers);
  if (!score.complete || numbers.length !== scale.labels.length) return null;
  return {
    total: score.total,
    // One band for every total is a scale that nobody has published bands for.
    band: scale.bands.length > 1 ? score.band : null,
    remissionBy: id === 'madrs' ? madrsRemissionInUse : null,
  };
}

/** The highest total there is. */
export const highestTotal = (id: RatingScaleId): number => ratingScales[id].labels.length * ratingScales[id].itemMax;

/** Whether the scale has this place (counted from 1) and this number. */
export const isOnScale = (id: RatingScaleId, place: number, number: number): boolean =>
  place >= 1 && place <= ratingScales[id].labels.length && number >= 0 && number <= ratingScales[id].itemMax;

/** One number that was entered, and its place (counted from 1). The revision is null where it came too late to count. */
export type RatingEntry = { place: number; number: number; revision: number | null };

/** The newest number of each place of the scale; null and revision 0 where none was entered. */
export function currentNumbers(
  id: RatingScaleId,
  entries: readonly RatingEntry[],
): { number: number | null; revision: number }[] {
  return ratingScales[id].labels.map((_, at) => {
    const counting = entries.filter(({ place, revision }) => place === at + 1 && revision !== null);
    const newest = counting.toSorted((a, b) => (a.revision ?? 0) - (b.revision ?? 0)).at(-1);
    return { number: newest?.number ?? null, revision: newest?.revision ?? 0 };
  });
}
