import { canonicalJson } from './canonical-json';
import type { RulePack } from './rule-pack';
import { type ThresholdRow, thresholdRows } from './threshold-rows';

/** A threshold that a draft puts differently, or gives another source; `was` is what is in force. */
type ThresholdChange = ThresholdRow & { was: Pick<ThresholdRow, 'from' | 'below' | 'source'> | null };

/** All that a draft changes: what its publisher reads before they sign. */
export type PackChanges = { thresholds: ThresholdChange[]; policies: RulePack['policies'] };

/** Compares a draft with the pack in force, number by number. Policies that are new or different are named whole. */
export function changesOfPack(inForce: RulePack, draft: RulePack): PackChanges {
  const before = new Map(thresholdRows(inForce).map((row) => [`${row.name} ${row.rule}`, row]));
  const thresholds = thresholdRows(draft).flatMap((row): ThresholdChange[] => {
    const was = before.get(`${row.name} ${row.rule}`) ?? null;
    if (was !== null && was.from === row.from && was.below === row.below && was.source === row.source) return [];
    return [{ ...row, was: was === null ? null : { from: was.from, below: was.below, source: was.source } }];
  });
  const known = new Set(inForce.policies.map(canonicalJson));
  return { thresholds, policies: draft.policies.filter((policy) => !known.has(canonicalJson(policy))) };
}
