import type { RuleId } from '@/domain/screening/rule-ids';
import { type AlertLevel, type AlertOrigin, isGraverLevel } from './alert-level';

/** Why somebody must look at a patient. */
export type AlertReason = { level: AlertLevel; rules: readonly RuleId[]; origin: AlertOrigin };

/** The little that an open alert says when another reason comes. */
export type OpenAlert = { level: AlertLevel; rules: readonly RuleId[]; acknowledgedAt: Date | null };

/** What a reason does: begin an alert, restart the escalation, only stand beside the others, or nothing. */
export type Effect =
  | { kind: 'begin' }
  | { kind: 'climb-again'; level: AlertLevel; rules: RuleId[] }
  | { kind: 'add'; rules: RuleId[] }
  | { kind: 'nothing' };

const newsEachTime: readonly AlertOrigin[] = ['help-now', 'rating', 'words'];

/**
 * A graver reason raises an open alert and a milder one never lowers it. News of the same level after somebody acknowledged
 * restarts the escalation: they know of the first, not of the second. Pressing for help and a clinician's rating are news each time.
 */
export function effectOf(open: OpenAlert | null, reason: AlertReason): Effect {
  if (open === null) return { kind: 'begin' };
  const added = reason.rules.filter((rule) => !open.rules.includes(rule));
  const rules = [...open.rules, ...added];
  if (isGraverLevel(reason.level, open.level)) return { kind: 'climb-again', level: reason.level, rules };
  const isNews = added.length > 0 || newsEachTime.includes(reason.origin);
  if (isNews && reason.level === open.level && open.acknowledgedAt !== null)
    return { kind: 'climb-again', level: open.level, rules };
  return added.length > 0 ? { kind: 'add', rules } : { kind: 'nothing' };
}
