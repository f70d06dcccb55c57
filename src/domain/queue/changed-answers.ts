import type { AnswerValue } from '@/domain/answers/value';
import type { ChangedAnswer } from './case-view';

type Revision = { questionId: string; value: AnswerValue; savedAt: string; stood: boolean };

/** Lists grow entry by entry; that is telling, not changing one's mind. */
const grows = (value: AnswerValue) => value.kind === 'trials' || value.kind === 'medicines';

/**
 * The questions whose answer became another one, or with an answer that was set aside, each with its steps from
 * first to last. Revisions come in order.
 */
export function changedAnswers(revisions: readonly Revision[]): ChangedAnswer[] {
  const steps = new Map<string, ChangedAnswer['steps']>();
  for (const { questionId, value, savedAt, stood } of revisions) {
    if (grows(value)) continue;
    const known = steps.get(questionId) ?? [];
    const last = known.findLast((step) => step.stood);
    if (!stood || JSON.stringify(last?.value) !== JSON.stringify(value)) known.push({ value, savedAt, stood });
    steps.set(questionId, known);
  }
  return [...steps]
    .filter(([, all]) => all.length > 1 || all.some(({ stood }) => !stood))
    .map(([questionId, all]) => ({ questionId, steps: all.slice(-50) }));
}
