import type { FindingView } from '@/domain/queue/case-view';
import type { VerdictName } from '@/ui/kit/status';

type Sign = { verdict: VerdictName; words: 'against' | 'look' | 'notYet' | 'open' | 'fits' | 'note' };

/** How a finding is shown. A rule names something that is in the way, so "not met" is what fits. */
export function signOf({ status, severity }: Pick<FindingView, 'status' | 'severity'>): Sign {
  if (status === 'not-met') return { verdict: 'fits', words: 'fits' };
  if (status === 'unknown') return { verdict: 'ask', words: 'open' };
  if (severity === 'X' || severity === 'M') return { verdict: 'not', words: 'against' };
  if (severity === 'N') return { verdict: 'not', words: 'notYet' };
  if (severity === 'I') return { verdict: 'fits', words: 'note' };
  return { verdict: 'ask', words: 'look' };
}
