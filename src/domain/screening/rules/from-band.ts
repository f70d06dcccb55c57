import type { Judgement } from '../rule';
import { met, notMet, unknown } from '../rule';
import type { RuleId } from '../rule-ids';
import type { BandSet } from '../rule-pack';

type Band = BandSet['bands'][number];

/** The band a value falls in: `from` inclusive, `below` exclusive. Null when it falls in none. */
export function bandRuleOf(set: BandSet, value: number): Band | null {
  for (const band of set.bands) {
    if (value >= band.from && (band.below === null || value < band.below)) return band;
  }
  return null;
}

/**
 * A rule that is a cut-off and not a grade: it fires from the start of its band on. An AUDIT-C in the high-risk band is still
 * a positive one, and the advice that goes with it holds all the more.
 */
export const isCutOff = (rule: string): boolean => rule === 'C-02';

/** Met when the value lies in the band of this very rule: of a graded reading only the gravest rule fires. A cut-off is met above it too. */
export function judgeBand(id: RuleId, set: BandSet, reading: { name: string; value: number | null }): Judgement {
  const { name, value } = reading;
  if (value === null) return unknown(`${name} is not known`);
  const band = isCutOff(id) ? set.bands.find(({ rule, from }) => rule === id && value >= from) : bandRuleOf(set, value);
  if (band?.rule !== id) return notMet(`${name} is ${value}`);
  return met(`${name} is ${value}: ${bandWordsFor(band)}`);
}

/** Where the rule of a band fires, in words. */
export function bandWordsFor({ rule, from, below }: Band): string {
  return below === null || isCutOff(rule) ? `${from} or more` : `${from} or more, below ${below}`;
}
