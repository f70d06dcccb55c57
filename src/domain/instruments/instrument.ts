import type { ItemAnswers, Item } from './item';
import { contradicting, isItemAsked, missingItems } from './item';

export type Sex = 'F' | 'M' | 'U';
export type Band = { from: number; band: string };
/** A total at or above `from` is positive. Shown for reading; what the screening does is set in the rule pack. */
type Cutoff = { id: string; from: number; sex?: Sex; note: string };

type Described = {
  id: string;
  name: string;
  kind: 'self' | 'clinician';
  version: string;
  recallWindow: string;
  stem?: string;
  /** Shown with the instrument, wherever it is shown. */
  copyright: string;
  licenceBasis: string;
  source: string;
  loinc?: { panel?: string; total?: string };
  items: readonly Item[];
};

export type SummedInstrument = Described & {
  scoring: { kind: 'sum'; min: number; max: number };
  bands: readonly Band[];
  cutoffs: readonly Cutoff[];
  /** Display-only completion of a few missing items; the named items are never imputed. */
  prorating?: { mostMissing: number; never: readonly string[] };
};

/** Read answer by answer: such a questionnaire has no total. */
export type ReadInstrument = Described & { scoring: { kind: 'read' } };

export type Instrument = SummedInstrument | ReadInstrument;

export const isSummed = (instrument: Instrument): instrument is SummedInstrument => instrument.scoring.kind === 'sum';

export type Score =
  | { complete: true; total: number; band: string }
  | { complete: false; missing: readonly string[]; total: null };

/**
 * Adds the points of the chosen options. One missing or declined item gives no total at all: a partial sum reads as a
 * healthy one. An item that the branching did not ask adds 0 and is not missing.
 */
export function score(instrument: SummedInstrument, answers: ItemAnswers): Score {
  // Answers that contradict each other make no total either: one of them is not so.
  const missing = [...missingItems(instrument, answers), ...contradicting(instrument, answers)];
  if (missing.length > 0) return { complete: false, missing, total: null };
  const total = summedItems(instrument).reduce((sum, item) => sum + (itemPointsOf(instrument, item, answers) ?? 0), 0);
  return { complete: true, total, band: scoreBandOf(instrument, total) };
}

/** The name of the band a total falls in. */
export function scoreBandOf(instrument: Pick<SummedInstrument, 'bands'>, total: number): string {
  return instrument.bands.findLast((band) => total >= band.from)?.band ?? 'none';
}

/** The points of one item: 0 when the branching did not ask it, null when it is missing or declined. */
export function itemPointsOf(instrument: SummedInstrument, item: Item, answers: ItemAnswers): number | null {
  if (!isItemAsked(instrument, item, answers)) return 0;
  return item.options.find((option) => option.code === answers[item.id])?.points ?? null;
}

/** The lowest positive total for this sex. Where sex is not known, the lower cut-off counts. */
export function cutoffFor(instrument: SummedInstrument, sex: Sex = 'U'): number | null {
  const fitting = instrument.cutoffs.filter((cutoff) => cutoff.sex === undefined || cutoff.sex === sex);
  return fitting[0]?.from ?? null;
}

/** Turns points in the order of the scored items into stored answers; null, or points no option has, stay unanswered. */
export function answersFromPoints(instrument: SummedInstrument, points: readonly (number | null)[]): ItemAnswers {
  return Object.fromEntries(
    summedItems(instrument).map((item, place) => [
      item.id,
      item.options.find((option) => option.points !== undefined && option.points === points[place])?.code ?? null,
    ]),
  );
}

/** The items that count toward the total. */
export const summedItems = (instrument: SummedInstrument) => instrument.items.filter((item) => item.scored !== false);
