import { cadss6 } from '@/domain/instruments/cadss-6';
import { type MadrsRemission, madrs, madrsRemissionInUse, madrsSuicideItem } from '@/domain/instruments/madrs';
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
  asksSameDay: boolean;
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
    asksSameDay: asksSameDay(id, numbers),
  };
}

/** The highest total there is. */
export const highestTotal = (id: RatingScaleId): number => ratingScales[id].labels.length * ratingScales[id].itemMax;

/** True as soon as the number about suicidal thoughts asks for it, whatever else is missing. An empty place says nothing yet. */
export function asksSameDay(id: RatingScaleId, numbers: Entered): boolean {
  const number = id === 'madrs' ? numbers[madrsSuicideItem.place - 1] : null;
  return typeof number === 'number' && number >= madrsSuicideItem.sameDayFrom;
}
