import type { RuleId } from '@/domain/screening/rule-ids';

/** Safety first, then what excludes, asks for a look, and so on down to information. */
const order = ['S', 'M', 'X', 'T', 'D', 'R', 'C', 'N', 'I'];
const rank = (id: RuleId) => order.indexOf(id.charAt(0));

/** The met rules in the order a reviewer should read them. */
export function bySeverity(fired: readonly RuleId[]): RuleId[] {
  return [...fired].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
}
