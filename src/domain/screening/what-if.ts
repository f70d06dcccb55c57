import { alternativesTo } from './alternatives';
import { alternativesToTrials } from './alternative-trials';
import type { FactPath, FactValue } from './fact-labels';
import { factLabelOf } from './fact-paths';
import type { Facts } from './facts';
import type { Outcome, Priority } from './outcome';
import type { Status } from './rule-ids';
import type { RuleId } from './rule-ids';
import type { RulePack } from './rule-pack';
import { screen } from './screen';

/** One fact put differently, and all that follows from it. */
export type WhatIf = {
  fact: FactPath;
  /** What the fact would have to be; a trial's change also says which trial, counted from 1. */
  value: FactValue;
  trial: number | null;
  rules: readonly { id: RuleId; from: Status; to: Status }[];
  outcome: { from: Outcome; to: Outcome } | null;
  priority: { from: Priority; to: Priority } | null;
};

/**
 * "Would change if …", worked out by screening again with each single fact altered or made known: nothing here is written by
 * hand, so it cannot disagree with the rules. Some hundred screenings; call it when somebody asks, not on every save.
 * `isAsked` leaves out what nobody asked about before it is screened.
 */
export function whatIfsOf(
  facts: Facts,
  pack: RulePack,
  isAsked: (change: Pick<WhatIf, 'fact' | 'value' | 'trial'>) => boolean = () => true,
): WhatIf[] {
  const now = screen(facts, pack);
  const statusNow = new Map(now.findings.map(({ id, status }) => [id, status]));
  const seen = new Set<string>();
  const alternatives = [
    ...alternativesTo(facts, pack.thresholds).map((alternative) => ({ ...alternative, trial: null })),
    ...alternativesToTrials(facts, pack.thresholds),
  ];
  return alternatives.filter(isAsked).flatMap(({ fact, value, trial, facts: altered }) => {
    const then = screen(altered, pack);
    const rules = then.findings.flatMap(({ id, status: to }) => {
      const from = statusNow.get(id) ?? 'unknown';
      return from === to ? [] : [{ id, from, to }];
    });
    if (rules.length === 0) return [];
    // Of several values with the same effect the nearest is kept, which comes first.
    const effect = `${fact} ${trial} ${rules.map(({ id, to }) => `${id}=${to}`).join()}`;
    if (seen.has(effect)) return [];
    seen.add(effect);
    const outcome = now.outcome === then.outcome ? null : { from: now.outcome, to: then.outcome };
    const priority = now.priority === then.priority ? null : { from: now.priority, to: then.priority };
    return [{ fact, value, trial, rules, outcome, priority }];
  });
}

/** The changes that would turn the finding of one rule. */
export const whatIfsOfRule = (changes: readonly WhatIf[], id: RuleId): WhatIf[] =>
  changes.filter(({ rules }) => rules.some((rule) => rule.id === id));

/** A change as a clinician reads it. */
export function formatWhatIf({ fact, value, trial, outcome }: WhatIf): string {
  const which = trial === null ? factLabelOf(fact) : `${factLabelOf(fact)} (trial ${trial})`;
  const valueName = value === true ? 'yes' : value === false ? 'no' : value === null ? 'unknown' : String(value);
  return `${which}: ${valueName}${outcome ? ` (outcome would be ${outcome.to})` : ''}`;
}
