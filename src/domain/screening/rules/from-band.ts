import type { Judgement } from '../rule';
import { met, notMet, unknown } from '../rule';
import type { RuleId } from '../rule-ids';
import type { BandSet } from '../rule-pack';

type Band = BandSet['bands'][number];

/** The band a value falls in: `from` inclusive, `below` exclusive. Null when it falls in none. */
export function bandOf(set: BandSet, value: number): Band | null {
  for (const band of set.bands) {
    if (value >= band.from && (band.below === null || value < band.below)) return band;
  }
  return null;
}

/** Met when the value lies in the band of this very rule: of a graded reading only the gravest rule fires. */
export function judgeBand(id: RuleId, set: BandSet, reading: { name: string; value: number | null }): Judgement {
  if (reading.value === null) return unknown(`${reading.name} is not known`);
  const band = bandOf(set, reading.value);
  if (band?.rule !== id) return notMet(`${reading.name} is ${reading.value}`);
  return met(`${reading.name} is ${reading.value}: ${wordsFor(band)}`);
}

/** A band in words. */
export function wordsFor({ from, below }: Band): string {
  return below === null ? `${from} or more` : `${from} or more, below ${below}`;
}
