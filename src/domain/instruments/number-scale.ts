import type { Band } from './instrument';

/** A clinician-rated scale of which only the numbers are kept: the rater reads the wording from a licensed form. */
export type NumberScale = {
  id: string;
  name: string;
  version: string;
  copyright: string;
  licenceBasis: string;
  source: string;
  /** What each number is about, in our own words. */
  labels: readonly string[];
  itemMax: number;
  bands: readonly Band[];
};

export type NumberScore =
  | { complete: true; total: number; band: string }
  | { complete: false; missing: readonly number[]; total: null };

/** Adds the entered numbers. A place that is empty, not whole or out of range is missing (counted from 1), and there is no total. */
export function scoreNumbers(scale: NumberScale, entered: readonly (number | null | undefined)[]): NumberScore {
  const values = scale.labels.map((_, place) => entered[place]);
  const isValid = (value: number | null | undefined) =>
    typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= scale.itemMax;
  const missing = values.flatMap((value, place) => (isValid(value) ? [] : [place + 1]));
  if (missing.length > 0) return { complete: false, missing, total: null };
  const total = values.reduce<number>((sum, value) => sum + (value ?? 0), 0);
  return { complete: true, total, band: scale.bands.findLast((band) => total >= band.from)?.band ?? 'none' };
}

/** Percent fall from baseline, negative when worse; null without both totals or with a baseline of 0. */
export function reductionPercent(baseline: number | null, now: number | null): number | null {
  if (baseline === null || now === null || baseline <= 0) return null;
  return ((baseline - now) / baseline) * 100;
}

/** True or false for a response at this percentage; null when it cannot be known. */
export function isResponse(baseline: number | null, now: number | null, fromPercent: number): boolean | null {
  const percent = reductionPercent(baseline, now);
  return percent === null ? null : percent >= fromPercent;
}
