import type { Facts } from './facts';
import type { Outcome, Priority } from './outcome';
import type { Status } from './rule-ids';
import type { RuleId } from './rule-ids';
import type { RulePack } from './rule-pack';
import { screen } from './screen';

/** A rule that fires under one pack and not under the other; `because` is what the second pack says. */
type RuleEffect = { id: RuleId; from: Status; to: Status; because: string };

/** What another pack would make of the same person. */
export type PackEffect = {
  outcome: { from: Outcome; to: Outcome };
  priority: { from: Priority; to: Priority };
  rules: readonly RuleEffect[];
};

/**
 * Screens the same facts under two packs with today's engine, so that every difference is the packs' own. Null when no rule
 * starts or stops firing: then outcome and priority are the same too.
 */
export function packEffect(facts: Facts, inForce: RulePack, draft: RulePack): PackEffect | null {
  const before = screen(facts, inForce);
  const after = screen(facts, draft);
  const statusBefore = new Map(before.findings.map(({ id, status }) => [id, status]));
  const rules = after.findings.flatMap(({ id, status: to, because }): RuleEffect[] => {
    const from = statusBefore.get(id) ?? 'unknown';
    return from !== to && (from === 'met' || to === 'met') ? [{ id, from, to, because }] : [];
  });
  if (rules.length === 0) return null;
  return {
    outcome: { from: before.outcome, to: after.outcome },
    priority: { from: before.priority, to: after.priority },
    rules,
  };
}

/** Whether anything changes that decides: who looks, and how soon. A caution more or less does not. */
export const decides = ({ outcome, priority }: PackEffect): boolean =>
  outcome.from !== outcome.to || priority.from !== priority.to;
